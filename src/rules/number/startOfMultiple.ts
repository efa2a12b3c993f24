import type { Cue } from '../../claims/cue.ts';
import type { ReadSentence } from '../../claims/sentence.ts';

/** The lower end of a range: the "10-" of "10-12 fold", the "3- to " of "3- to 4-times". */
const lowerEnd = /\d[\d.]*[\s\u2060]*-?[\s\u2060]*(?:[-–]|to)[\s\u2060]*$/;

/**
 * Where a multiple starts, as a block offset: the number before "times" or "fold", and the lower end of
 * its range, belong to it.
 */
export function startOfMultiple(sentence: ReadSentence, cue: Cue, prose: string): number {
  const counted = /^(?:times|fold)/.test(cue.entry.say) ? sentence.words[cue.first - 1]?.start : undefined;
  if (counted === undefined) return cue.start;
  const from = Math.max(sentence.start, counted - 12);
  const lower = lowerEnd.exec(prose.slice(from, counted));
  return lower ? from + lower.index : counted;
}
