import type { Cue } from '../cue.ts';
import { cuesOf, type ReadSentence } from '../sentence.ts';
import type { Around } from './around.ts';

/** How many words behind "70% of" the people stand. */
const reach = 5;
/** How many words before a share what good came may stand: "works for 70% of people". */
const near = 6;

/** "70% of smokers want to quit", "levels associated with better outcomes": wished for, or a sign of. */
const untold = /^(?:want|wants|wanted|wish|wished|hope|hoped|hoping|try|tried|trying|associated|correlated)$/;

function isTold({ words }: ReadSentence, { first }: Cue): boolean {
  return !words.slice(Math.max(0, first - 2), first).some(({ lower }) => untold.test(lower));
}

/** True where a figure is a share of people and the sentence says what good came to them: "70% of patients recovered". */
export function isShareOfHelped(sentence: ReadSentence, { before, after }: Around): boolean {
  const [of, ...rest] = after;
  if (of?.lower !== 'of') return false;
  const from = (before.at(-near) ?? before[0] ?? of).start;
  if (!cuesOf(sentence, 'benefit').some((cue) => cue.start >= from && isTold(sentence, cue))) return false;
  if (rest[0]?.lower === 'our') return true;
  const people = cuesOf(sentence, 'people').filter(({ entry }) => entry.say !== 'cases');
  if (people.some((cue) => rest.slice(0, reach).some((word) => word.start === cue.start))) return true;
  // "Works in 90% of cases" is said of a treatment; "was better in 30% of cases" need not be.
  return (
    rest[0]?.lower === 'cases' &&
    before.slice(-3).some(({ lower }) => /^(?:works|effective|successful)$/.test(lower))
  );
}
