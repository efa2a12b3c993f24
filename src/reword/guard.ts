import { breaksSentence } from './breaksSentence.ts';

/** Praise in disguise: readers take these as a recommendation (FTC 2022), so no rewording uses them. */
const praise = /\b(?:promising|preliminary|initial|pilot)\b/i;
const hedges =
  /\b(?:may|might|could|possibly|perhaps|probably|likely|potentially|appears?|seems?|suggests?)\b/gi;
const numbers = /\d+(?:[.,]\d+)*/g;

/**
 * True where a rewording keeps within what it may say: no number that neither the sentence nor the
 * cited record has, no word of praise, no second hedge, no fault of English. `before` and `after` are the whole sentence.
 */
export function keepsWithin(before: string, after: string, cited = ''): boolean {
  if (praise.test(after) && !praise.test(before)) return false;
  if (breaksSentence(before, after)) return false;
  const known = new Set(`${before} ${cited}`.match(numbers));
  if ((after.match(numbers) ?? []).some((number) => !known.has(number))) return false;
  const hedgesBefore = before.match(hedges)?.length ?? 0;
  const hedgesAfter = after.match(hedges)?.length ?? 0;
  return hedgesAfter <= Math.max(1, hedgesBefore);
}
