import type { Span } from '../../model.ts';

/** Figures of a comparison: "p < 0.05", "RR 0.7", "95% CI", "± 3", "8.1 v 4.2". */
const estimate =
  /\b[pP]\s*(?:-?\s*value\s*)?(?:[<>=≤≥]|&lt;|of)\s*0?[.·]\d|\b(?:[ai]?RR|[as]?HR|a?OR|CIs?|SIR|SMR|IRR|NNT|AUC|SD|SE)\b\s*[=:,[(]?\s*\d|±|\d\s+vs?\.?\s+\d/u;

/** True where a stretch of prose gives an estimate, an interval or a p-value. */
export function givesEstimate(prose: string, { start, end }: Span): boolean {
  return estimate.test(prose.slice(start, end));
}
