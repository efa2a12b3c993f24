import type { Around } from './around.ts';
import { cuesOf, type ReadSentence } from './sentence.ts';

/** How many words behind "70% of" the people stand. */
const reach = 5;
/** How many words before a share what good came may stand: "works for 70% of people". */
const near = 6;

/** True where a figure is a share of people and the sentence says what good came to them: "70% of patients recovered". */
export function isShareOfHelped(sentence: ReadSentence, { before, after }: Around): boolean {
  const [of, ...rest] = after;
  if (of?.lower !== 'of') return false;
  const from = (before.at(-near) ?? before[0] ?? of).start;
  if (!cuesOf(sentence, 'benefit').some(({ start }) => start >= from)) return false;
  if (rest[0]?.lower === 'our') return true;
  const people = cuesOf(sentence, 'people').filter(({ entry }) => entry.say !== 'cases');
  return people.some((cue) => rest.slice(0, reach).some((word) => word.start === cue.start));
}
