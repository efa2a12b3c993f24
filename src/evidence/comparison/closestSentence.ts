import type { ComparedText, TextSentence } from './readText.ts';

/** A sentence of the passage, and how it compares with the claim, from 0 to 1. */
export interface Closest {
  readonly sentence: TextSentence;
  /** The share of the claim's telling words that the sentence has. */
  readonly coverage: number;
  /** The share of both sides' telling words that they have in common. */
  readonly overlap: number;
}

/** A sentence this like the claim is the one the claim was taken from, with little changed. */
const isTaken = 0.75;

/** The sentences of the passage as they compare with the claim, the closest first. */
export function rankSentences(claim: ComparedText, passage: ComparedText): readonly Closest[] {
  const weights = weightsOf(claim);
  const total = sumOf(weights);
  if (total === 0) return [];
  return passage.sentences
    .map((sentence) => {
      let shared = 0;
      for (const [key, weight] of sentence.weights) if (weights.has(key)) shared += weight;
      const own = sumOf(sentence.weights);
      return { sentence, coverage: shared / total, overlap: (2 * shared) / (total + own) };
    })
    .sort((left, right) => right.overlap - left.overlap);
}

/** True where the claim was taken from that sentence, with little changed. */
export function isTakenFrom({ overlap }: Closest): boolean {
  return overlap >= isTaken;
}

/** The telling words of a whole text. */
export function weightsOf({ sentences }: ComparedText): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const sentence of sentences) for (const [key, weight] of sentence.weights) weights.set(key, weight);
  return weights;
}

export function sumOf(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}
