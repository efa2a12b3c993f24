import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { Facts } from '../claims/study/facts.ts';
import type { Span } from '../model.ts';

/** A hit and what surrounds it; offsets are block offsets. */
export interface Surroundings {
  readonly hit: Span;
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  readonly document: Facts;
}

/** A reason why a claim may be fine: true where it holds. */
export type Context = (around: Surroundings) => boolean;

/** Numbers of the first and last word of the hit in its sentence. */
export function wordsOf({ hit, sentence }: Surroundings): { first: number; last: number } {
  const { words } = sentence;
  let first = words.findIndex((word) => word.end > hit.start);
  if (first < 0) first = words.length - 1;
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < hit.end) last += 1;
  return { first, last };
}
