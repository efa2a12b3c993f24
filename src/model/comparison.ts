import type { Span } from '../model.ts';

/**
 * What comparing one claim with one passage can say, in the order in which the first that is true is
 * the verdict. Never "verified", "true" or "false".
 */
export const comparisonVerdicts = [
  'unrelated',
  'contradicted',
  'different-population',
  'different-figure',
  'overstated',
  'supported',
] as const;
export type ComparisonVerdict = (typeof comparisonVerdicts)[number];

/** One respect in which a claim and a passage differ. */
export interface Difference {
  readonly verdict: ComparisonVerdict;
  /** One sentence. */
  readonly reason: string;
  /** The claim's words that differ, in the claim as given; left out where it is what the claim does not say. */
  readonly claim?: Span;
  /** The passage's words that differ, in the passage as given; left out where it has none. */
  readonly passage?: Span;
  /** True where nothing but missing words speaks for it, which is the least certain. */
  readonly isByMissingWords?: true;
  /**
   * True where the words around are so alike on both sides that the two speak of the same: sure enough for
   * a warning. Any other difference is one to look at.
   */
  readonly isSure?: true;
}

/** A claim beside a passage: where the two differ, in words. */
export interface Comparison {
  readonly verdict: ComparisonVerdict;
  /** All verdicts that are true, in the same order. */
  readonly verdicts: readonly ComparisonVerdict[];
  /** One sentence each, in the order of the verdicts. */
  readonly reasons: readonly string[];
  /** The same once more, with the words on either side; empty where nothing differs. */
  readonly differences: readonly Difference[];
}
