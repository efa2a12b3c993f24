import { breaksClause, reachLeft, reachRight } from '../claims/clause.ts';
import { cuesOf } from '../claims/sentence.ts';
import { type Context, wordsOf } from './context.ts';

/** How many words a negator reaches; NegEx uses five to six, long noun phrases need a little more. */
const scope = 8;

/** "Non-invasive": these deny the word they are part of, and no more. */
const prefixes = new Set(['non', 'un']);

/**
 * The claim is denied: a negator stands before it in its clause ("no trial has proven"), or a denial
 * follows it ("a definitive answer does not exist").
 */
export const negation: Context = (around) => {
  const { sentence, reading } = around;
  const { prose } = reading.block;
  const { first, last } = wordsOf(around);
  const from = reachLeft(sentence, first, prose, breaksClause, scope);
  const pseudo = cuesOf(sentence, 'not a negator');
  const negated = cuesOf(sentence, 'negator').some(
    (cue) =>
      cue.first >= from &&
      cue.last < first &&
      (cue.last === first - 1 || !prefixes.has(cue.entry.say)) &&
      !pseudo.some((other) => other.first <= cue.first && cue.last <= other.last),
  );
  if (negated) return true;
  const to = reachRight(sentence, last, prose, breaksClause, 3);
  return cuesOf(sentence, 'denial').some((cue) => cue.first > last && cue.first <= to);
};
