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

/** A claim beside a passage: where the two differ, in words. */
export interface Comparison {
  readonly verdict: ComparisonVerdict;
  /** All verdicts that are true, in the same order. */
  readonly verdicts: readonly ComparisonVerdict[];
  /** One sentence each, in the order of the verdicts. */
  readonly reasons: readonly string[];
}
