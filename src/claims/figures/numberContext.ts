import type { FigureBound, FigureKind } from './figure.ts';

/** So many characters on each side are looked at. */
export const sight = 90;

const yearBefore =
  /(?:\b(?:in|since|from|between|during|until|till|of|by|through|to|and|before|after|year|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall)|[(,–—/-])\s*$/i;
const labelBefore =
  /\b(?:fig(?:ure)?s?\.?|tables?|types?|phases?|stages?|grades?|groups?|steps?|class(?:es)?|chapter|section|box|appendix|chromosomes?|clusters?|exons?|lineage|version|model|no\.|nos\.|refs?\.?|level|category|tier|cohort|part|arm|experiment|isoform|serotype|genotype|h|clade|supplement(?:ary|al)?|panel|study|trial|subtype|group|codon|position|residues?|vitamin|omega|covid|cd|il)[\s-]*$/i;
const confidenceAfter = /^[\s-]*(?:ci\b|c\.i\.|cri\b|ui\b|confiden|cred|interval|predict|uncertain|range)/i;
const pBefore =
  /(?:^|[^\p{L}\p{N}])p(?:[\s-]?values?)?(?:[\s-]?(?:trend|interaction|heterogeneity|adjusted|adj))?\s*(?:for (?:\w+ ){1,3})?(?:=|<|>|≤|≥|⩽|⩾|&lt;|&gt;|was|of|is|less than|greater than)\s*(?:=|0?\s*)?$/iu;
const ratioBefore =
  /\b(?:(?:odds|hazards?|risk|rate|relative|likelihood|prevalence|response|incidence rate)[\s-]ratios?|relative (?:risks?|odds|hazards?|rates?)|[as]?(?:OR|HR|RR|IRR|SHR|PR|SIR|SMR)s?)(?![\p{L}])[^.;\d]{0,40}$/u;
const intervalBefore =
  /(?:\b[Cc][Ii]s?\b|\bCrI\b|\bUI\b|interval|\bIQR\b|\brange[ds]?)(?:[\s:,=([]|of|from|was|were|between){0,8}(?:[-−–]?\d[\d.,·]*\s?%?[)\]]?(?:\s|to|and|[-−–—,;])*)?$/i;
const countBefore = /\bn\s*=\s*$/i;
const people =
  /^\s*(?:(?:[\p{L}-]+\s+){0,2})(?:patients?|people|persons?|participants?|subjects?|women|men|children|adults?|infants?|individuals?|volunteers?|cases|controls|deaths?|events?|studies|trials|mice|rats|animals|samples|genes|males|females|hospitals?|families|students|residents|smokers|boys|girls|babies|pregnancies|births|citations|articles|countries|sites|centres|centers)(?![\p{L}])/iu;
const fold = /^[\s-]?(?:fold(?![\p{L}])|times\s+(?:as|more|higher|greater|lower|less|larger|the))/iu;
const pointsAfter = /^[\s-]*(?:percentage|percent|per cent|%)?[\s-]*points?(?![\p{L}])/iu;

const about =
  /(?:about|around|approximately|approx\.?|roughly|some|close to|an estimated|estimated|~|≈|∼|circa|or so)\s*$/i;
const nearly = /(?:nearly|almost|just under|just below|not quite|up to|as many as)\s*$/i;
const over =
  /(?:more than|over|greater than|above|at least|exceeding|exceeds|exceeded|≥|>|⩾|no fewer than|just over|upwards of)\s*$/i;
const under = /(?:less than|under|below|fewer than|lower than|at most|no more than|<|≤|⩽)\s*$/i;

/** A word that a small whole number behind it may name: "caspase 3", "helper 17 cells". */
const nameBefore =
  /(?:^|[\s(/-])(?!(?:of|in|at|to|by|for|with|from|than|and|or|the|a|an|was|were|is|are|be|had|has|have|on|after|before|within|over|under|about|only|all|these|those|first|last|next|least|most|some|another|other|included?|including|enrolled|randomi[sz]ed|among|between|every|nearly|almost|approximately|around|up|as|that|we|which|per|vs|versus|through|until|during|around|mean|median|reached|averaged|age|aged|equals?|identified|analy[sz]ed|tested|studied|recruited|assessed|examined|found|treated|assigned|remaining|additional|further|both|into|one|two|three|additionally|score|scores|day|week|month|hour|year)\s)[\p{L}]{3,}\s$/iu;

/** True for a number that may be part of a name: "type 2", "caspase 3". */
export function mayBeName(value: number, before: string): boolean {
  if (labelBefore.test(before)) return true;
  return Number.isInteger(value) && value < 100 && nameBefore.test(before.slice(-24));
}

/** The words that loosen the number that follows `before`. */
export function readBound(before: string): FigureBound {
  const near = before.slice(-24);
  if (nearly.test(near)) return 'nearly';
  if (about.test(near)) return 'about';
  if (over.test(near)) return 'over';
  return under.test(near) ? 'under' : 'exactly';
}

/** The levels of intervals in use. */
const levels: ReadonlySet<number> = new Set([50, 68, 80, 90, 95, 97.5, 98, 99, 99.9]);

/** True for a number that counts nothing: a year, the 95 of "95% CI". */
export function isNoFigure(value: number, isPercent: boolean, before: string, after: string): boolean {
  if (levels.has(value) && confidenceAfter.test(after)) return true;
  if (isPercent) return false;
  // Of "2.5×104", a power of ten that lost its raised digits, neither number is a figure.
  if (/[×x]\s?$/.test(before.slice(-2)) && /^10\d{0,2}$/.test(String(value))) return true;
  if (/^\s?[×x]\s?10[\^−–-]?\d/.test(after)) return true;
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100;
  return isYear && (yearBefore.test(before) || /^\s*[)–—,-]/.test(after)) && !people.test(after);
}

/** What a number without a percent sign and a unit is. */
export function kindOfNumber(before: string, after: string): FigureKind {
  if (pointsAfter.test(after)) return 'points';
  if (pBefore.test(before)) return 'p-value';
  if (intervalBefore.test(before)) return 'interval';
  if (fold.test(after) || ratioBefore.test(before)) return 'ratio';
  return countBefore.test(before) || people.test(after) ? 'count' : 'number';
}

/** True where a percentage is one of points: "12 % points". */
export function isInPoints(after: string): boolean {
  return pointsAfter.test(after);
}

/** True for a percentage inside an interval: "(95% CI 3% to 8%)". */
export function isInInterval(before: string): boolean {
  return intervalBefore.test(before);
}
