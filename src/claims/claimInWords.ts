import type { ClaimInWords, Species } from '../model.ts';
import { findAssertions } from './effects/assertion.ts';
import type { Reading } from './read.ts';
import { hasCue, type ReadSentence } from './sentence.ts';

/** How much before and behind a sentence is its paragraph: a draft without blank lines is one block. */
const reach = 2000;

/**
 * The claim of one sentence, as evidence can be compared with it. `title` is the draft's first
 * heading: with the paragraph it says what "it" and "these patients" are.
 */
export function readClaim(sentence: ReadSentence, reading: Reading, title: string): ClaimInWords {
  const { prose } = reading.block;
  const species = readSpecies(sentence);
  const paragraph = prose.slice(Math.max(0, sentence.start - reach), sentence.end + reach);
  return {
    text: asPlainText(prose.slice(sentence.start, sentence.end)),
    context: asPlainText(`${title} ${paragraph}`),
    percentages: sentence.quantities.filter(({ unit }) => unit === '%').map(({ value }) => value),
    strength: readStrength(sentence, prose),
    certain: hasCue(sentence, 'proof') || hasCue(sentence, 'finality'),
    ...(species ? { species } : {}),
  };
}

/** Prose without the fill characters that stand for markup. */
export function asPlainText(prose: string): string {
  return prose
    .replace(/[\u2060\uFFFC]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first step of the ladder none < correlational < conditional < direct. */
function readStrength(sentence: ReadSentence, prose: string): ClaimInWords['strength'] {
  const verbs = ['cure verb', 'benefit verb', 'effect verb'] as const;
  const asserts = (['health outcome', 'laboratory outcome'] as const).some(
    (outcome) => findAssertions(sentence, prose, { verbs, outcome }).length > 0,
  );
  const strong = asserts || hasCue(sentence, 'proof') || hasCue(sentence, 'change');
  if (!strong) return 'none';
  return hasCue(sentence, 'hedge') ? 'conditional' : 'direct';
}

function readSpecies(sentence: ReadSentence): Species | undefined {
  if (hasCue(sentence, 'animal')) return 'animal';
  if (hasCue(sentence, 'cells')) return 'cells';
  return hasCue(sentence, 'people') ? 'human' : undefined;
}
