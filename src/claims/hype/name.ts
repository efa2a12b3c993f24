import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

const capital = /\p{Lu}/u;

/**
 * The words stand in the middle of a name: "the Johns Hooper Magic Fund". They and the words on both
 * sides are written with capitals, in a sentence that is not a headline with capitals throughout.
 */
export function isInName({ words }: ReadSentence, cue: Cue, prose: string): boolean {
  if (!capital.test(prose.charAt(cue.start))) return false;
  const [before, after] = [words[cue.first - 1], words[cue.last + 1]];
  if (!before || !after || before.end + 1 !== cue.start || after.start !== cue.end + 1) return false;
  if (!capital.test(prose.charAt(before.start)) || !capital.test(prose.charAt(after.start))) return false;
  return words.some(({ start, end }) => end - start >= 5 && !capital.test(prose.charAt(start)));
}
