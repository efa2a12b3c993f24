import { readFigures } from '../claims/figures/readFigures.ts';
import { hasCue } from '../claims/sentence.ts';
import type { ClaimStrength } from '../model.ts';
import type { PlacedSentence } from './placeSentences.ts';

/** What a percentage is of where it is no result: a solution, a cream, a gas. */
const strengthOfMixture =
  /^\s*(?:\(?w\/[vw]\)?\s*)?(?:saline|solution|cream|gel|ointment|lotion|drops|spray|sodium|dextrose|glucose|ethanol|alcohol|bleach|agarose|oxygen|lidocaine|formalin|confluence)/i;

/**
 * True for a sentence that a reviewer has to hold against a source: it claims a relation, advises, draws a
 * conclusion ("our results show"), or states a share, a change or a ratio in percent. Aims, methods and cells with nothing but a number do not.
 */
export function isClaim(
  { sentence, reading, isMethod, isOwn }: PlacedSentence,
  { strength, advice }: ClaimStrength,
): boolean {
  if (!isOwn || isMethod) return false;
  if (strength !== 'none' || advice !== 'none') return true;
  if (hasCue(sentence, 'conclusion opener')) return true;
  const { block } = reading;
  if (block.kind === 'table-cell' || !sentence.quantities.some(({ unit }) => unit === '%')) return false;
  const { prose } = block;
  return readFigures(prose, sentence.end, sentence.quantities, sentence.words).some(
    ({ kind, end }) => results.has(kind) && !strengthOfMixture.test(prose.slice(end, end + 30)),
  );
}

const results: ReadonlySet<string> = new Set(['share', 'points', 'change', 'ratio']);
