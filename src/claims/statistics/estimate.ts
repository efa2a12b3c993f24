import { type Interval, isRange, readIntervals } from './interval.ts';
import { type Measure, readMeasure } from './measure.ts';
import type { Numeral } from './numeral.ts';
import { type PValue, readPValue } from './pValue.ts';

/** An interval with the estimate it belongs to, and the p value that stands with both. */
export interface Estimate {
  readonly interval: Interval;
  /** Undefined where no number stands in the place of an estimate. */
  readonly value: Numeral | undefined;
  readonly measure: Measure | undefined;
  readonly p: PValue | undefined;
}

/** A few words of a unit may stand between estimate and interval: "1.96 days", "2.2 fold", "19 person years". */
const opensInterval = /^(?:[ -]?[\p{L}%/²³][\p{L}\d/²³]*(?:[ -][\p{L}\d%/²³]+){0,4})? ?[,;:–-]? ?[([]? ?$/iu;
/** What opens an interval of which only the bounds are given, behind a measure: "HR 0.80 (0.65–0.98)". */
const opensBare = /^ ?(?:[,;]|[([]) ?$/;
const headline = /\b(?:CI|CrI|confidence intervals?)s?(?: ?[([]CIs?[)\]])? ?[)\]]/i;
/** "per 10 mm Hg", "in 1000": the estimate is the number before. */
const perSo = /(?:\/|\b(?:per|each|every|for each|for every)(?: an?)?) ?$/i;
/** What stands before a number that is a time, an age, a size, the end of a scale, but no estimate. */
const noEstimate =
  /(?:\b(?:at|after|over|within|in|during|for|until|through|since|age|aged|per|n ?=|week|month|year|day|stage|grade|group|quintile|quartile|tertile|class|phase|type|score|cut-?off|threshold|table|figure|first|last|next|past|scale of|scale from|out of|maximum of)|[±<>≤≥⩽⩾/]|\bn ?=) ?$/i;

/** "In 35% of them" is a share found in them; "in 2010", "at 12 months", "n = 12" are no estimates. */
function isNoEstimate({ before, isPercent }: Numeral): boolean {
  return !(isPercent && /\b(?:in|for|at) ?$/i.test(before)) && noEstimate.test(before);
}

/** The estimates with intervals of a sentence. */
export function readEstimates(numerals: readonly Numeral[]): readonly Estimate[] {
  const named = readIntervals(numerals).map((interval) => readAround(interval, numerals));
  const taken = new Set(named.flatMap(({ interval }) => [interval.lower, interval.upper]));
  return [...named, ...readBare(numerals, taken)];
}

function readAround(interval: Interval, numerals: readonly Numeral[]): Estimate {
  const { lower, levelNumeral, at } = interval;
  const opening = beforeName((levelNumeral ?? lower).before);
  const closest = at - (levelNumeral ? 2 : 1);
  const between = closest >= 0 ? readPValue(numerals[closest] as Numeral) : undefined;
  const own = between ? closest - 1 : closest;
  const gap = between ? (numerals[closest] as Numeral).before.replace(/\(?p\b.*$/iu, '') : opening;
  const value = own < 0 ? undefined : estimateAt(numerals, own, gap);
  const p = between ?? afterwards(numerals, at + 1);
  return { interval, value, measure: value && readMeasure(value.before), p };
}

/** The words before the name of an interval that its level does not precede: "(CI 1.0" → "(". */
function beforeName(before: string): string {
  const at = before.search(/\b(?:CI|CrI|UI|CL|C\.I\.|confidence|credib|uncertainty|compatib)/i);
  return at < 0 ? before : before.slice(0, at);
}

/** The numeral at `at` if what follows it opens an interval; a denominator ("/1000", "per 10") gives way to its rate. */
function estimateAt(numerals: readonly Numeral[], at: number, gap: string): Numeral | undefined {
  const numeral = numerals[at] as Numeral;
  if (!opensInterval.test(gap)) return undefined;
  const rate = numerals[at - 1];
  if (rate && perSo.test(numeral.before)) return isNoEstimate(rate) ? undefined : rate;
  const isListed = rate !== undefined && isRange(numeral);
  return isListed || isNoEstimate(numeral) ? undefined : numeral;
}

const punctuation = /^[^\p{L}\p{N}]*(?:and |with )?p\b/iu;

/** The p value that stands right behind the upper bound, nothing but punctuation between. */
function afterwards(numerals: readonly Numeral[], upper: number): PValue | undefined {
  const next = numerals[upper + 1];
  return next && punctuation.test(next.before) ? readPValue(next) : undefined;
}

/**
 * Intervals that do not name themselves: behind a ratio measure and its estimate, "HR 1.09, 0.89–1.34",
 * or in a sentence that has said what its brackets hold, "OR (95% CI) 1.23 (1.21 to 1.26)".
 */
function readBare(numerals: readonly Numeral[], taken: ReadonlySet<Numeral>): readonly Estimate[] {
  const found: Estimate[] = [];
  let level: Numeral | undefined;
  for (let at = 0; at + 2 < numerals.length; at += 1) {
    const [value, lower, upper] = numerals.slice(at, at + 3) as [Numeral, Numeral, Numeral];
    if (value.isPercent && headline.test(value.after)) level = value;
    if (taken.has(lower) || taken.has(value) || !opensBare.test(lower.before) || !isRange(upper)) continue;
    if (upper.before.trim() === ',' || upper.before.trim() === 'and') continue;
    const isFirst = level !== undefined && numerals[at - 1] === level;
    const measure = readMeasure(value.before) ?? (isFirst ? readMeasure(level?.before ?? '') : undefined);
    const isAnnounced = level !== undefined && /[([]/.test(lower.before) && /^ ?[)\];,]/.test(upper.after);
    if (measure?.kind !== 'ratio' && !isAnnounced) continue;
    if (isNoEstimate(value)) continue;
    const interval = { lower, upper, level: level?.value ?? 95, levelNumeral: undefined, at: at + 1 };
    found.push({ interval, value, measure, p: afterwards(numerals, at + 2) });
  }
  return found;
}
