import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

/** How far behind the praise the name may say what it is the name of. */
const reach = 4;

const institution =
  /^(?:fund|foundation|trust|award|prize|college|university|school|hospital|institute|journal|society|initiative)$/;
const capital = /\p{Lu}/u;

/**
 * The words are part of an institution's name: "the Hooper Magic Fund", "a Breakthrough Prize". Capitals
 * alone do not make a name, as whoever sells a Miracle Drip writes it so, nor do they in a headline.
 */
export function isInName({ words }: ReadSentence, cue: Cue, prose: string): boolean {
  if (!capital.test(prose.charAt(cue.start))) return false;
  const behind = words.slice(cue.last + 1, cue.last + 1 + reach);
  const end = behind.findIndex(({ start }) => !capital.test(prose.charAt(start)));
  const name = end < 0 ? behind : behind.slice(0, end);
  if (!name.some(({ lower }) => institution.test(lower))) return false;
  return words.some(({ start, end: stop }) => stop - start >= 5 && !capital.test(prose.charAt(start)));
}
