import type { Estimate } from '../../claims/statistics/estimate.ts';
import type { Interval } from '../../claims/statistics/interval.ts';
import { mayContradictInterval } from '../../claims/statistics/mayState.ts';
import type { Measure } from '../../claims/statistics/measure.ts';
import { isAbove, isBelow, type PValue } from '../../claims/statistics/pValue.ts';
import { halfUnit } from '../../claims/statistics/rounding.ts';
import type { Span } from '../../model.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** An estimate with all that it takes to compare its interval with its p value. */
interface Comparable {
  readonly interval: Interval;
  readonly measure: Measure;
  readonly p: PValue;
  readonly nullValue: number;
  readonly alpha: number;
}

function comparable({ interval, value, measure, p }: Estimate): Comparable | undefined {
  const { lower, upper, level } = interval;
  if (!measure || !value || !p?.isOfEffect || !(lower.value < upper.value)) return undefined;
  if (!(value.value >= lower.value && value.value <= upper.value)) return undefined;
  // A ratio is no percentage, and "HR 72" is a heart rate.
  const isRatio = measure.kind === 'ratio';
  if (isRatio && (lower.value <= 0 || upper.isPercent || value.isPercent || value.value > 30))
    return undefined;
  return { interval, measure, p, nullValue: isRatio ? 1 : 0, alpha: Number((1 - level / 100).toFixed(4)) };
}

function excludesNull({ interval: { lower, upper }, nullValue }: Comparable): boolean {
  return lower.value - halfUnit(lower) > nullValue || upper.value + halfUnit(upper) < nullValue;
}

function includesNull({ interval: { lower, upper }, nullValue }: Comparable): boolean {
  return lower.value + halfUnit(lower) < nullValue && upper.value - halfUnit(upper) > nullValue;
}

/** Non-inferiority is tested against its margin, not against no effect. */
function isOtherNull(prose: string, { start, end }: Span): boolean {
  return /inferior|equivalen|margin/i.test(prose.slice(start, end));
}

/** "No significant difference was found (… p = 0.15)": the words go with the p value, and the interval may be the slip. */
function contradicts(excludes: boolean, prose: string, at: number): boolean {
  const before =
    prose
      .slice(Math.max(0, at - farBefore), at)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const saysNone = /\b(?:no|not|non|neither|nor|without)\b[^;]{0,60}(?:significan|differ|associat)/i.test(
    before,
  );
  const saysSome = !saysNone && /\bsignificant(?:ly)?\b/i.test(before);
  return excludes ? saysNone : saysSome;
}

/** How far before a p value it is looked for what the words make of it, in characters. */
const farBefore = 250;

function report(found: Comparable, excludes: boolean, prose: string): Hit {
  const { interval, p, nullValue, alpha, measure } = found;
  const { lower, upper, level } = interval;
  const { numeral } = p;
  const relation = placeOfRelation(prose, numeral.start);
  const fits = `${excludes ? '<' : '>'} ${alpha}`;
  const says = excludes ? `leaves out ${nullValue}` : `holds ${nullValue}`;
  const range = `${lower.text} to ${upper.text}`;
  return {
    start: relation ?? numeral.start,
    end: numeral.end,
    candidates:
      relation === undefined || contradicts(excludes, prose, numeral.start)
        ? []
        : [{ text: fits, computed: `${alpha}` }],
    message: `p ${p.relation} ${numeral.text} does not fit the ${level}% interval of the ${measure.name}: ${range} ${says}, which goes with p ${fits}. Correct the p value or the interval.`,
    related: [{ start: lower.start, end: upper.end, message: `The interval, ${range}, ${says}.` }],
  };
}

/** Where the sign stands that relates p to its value; undefined where a word does ("a p value of"). */
function placeOfRelation(prose: string, value: number): number | undefined {
  const sign = /[=<>≤≥⩽⩾][\s\u2060]*$/.exec(prose.slice(Math.max(0, value - 24), value));
  return sign ? value - sign[0].length : undefined;
}

function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  if (sentence.quantities.length < 4 || !mayContradictInterval(sentence, prose)) return [];
  return sentence.statistics.estimates.flatMap((estimate) => {
    const found = comparable(estimate);
    if (!found) return [];
    if (excludesNull(found) && isAbove(found.p, found.alpha)) return [report(found, true, prose)];
    const contradicts = includesNull(found) && isBelow(found.p, found.alpha);
    return contradicts && !isOtherNull(prose, sentence) ? [report(found, false, prose)] : [];
  });
}

export const intervalAndP: Rule = {
  id: 'consistency/interval-and-p',
  summary: 'An interval and its p value say different things about “no effect”.',
  message: '“{words}” does not fit the interval beside it. Correct the p value or the interval.',
  why: 'Interval and p value of one estimate are computed from the same standard error: a 95% interval leaves out the value of no effect exactly where p is below 0.05, but for rounding.',
  source: 'https://doi.org/10.1136/bmj.d2304',
  severity: 'warning',
  excusedBy: [],
  flags: [
    'Deaths were fewer (HR 0.80, 95% CI 0.65 to 0.94; P ⟦= 0.20⟧). → < 0.05',
    'The odds ratio was 1.30 (95% CI 0.70-2.40, p⟦<0.01⟧). → > 0.05',
    'The mean difference was −2.1 points (95% CI −5.0 to 0.8; p ⟦= 0.003⟧). → > 0.05',
    'The risk ratio was 0.80 (P ⟦= 0.70⟧, 95% CI 0.65 to 0.98). → < 0.05',
    'The risk ratio was 1.50 (99% CI 0.90 to 2.50, P ⟦= 0.001⟧). → > 0.01',
  ],
  allows: [
    'Deaths were fewer (HR 0.80, 95% CI 0.65 to 0.98; P = 0.03).',
    'The odds ratio was 1.30 (95% CI 1.00-1.70, p = 0.04).',
    'The odds ratio was 1.30 (95% CI 0.70-2.40, P for trend = 0.01).',
    'The risk ratio was 1.50 (99% CI 0.90 to 2.50, P = 0.03).',
    'Heart rate (HR 72, 95% CI 68 to 76; P = 0.20) did not differ.',
    'The mean was 12 (95% CI 10 to 14; P = 0.20).',
    'The patch was not inferior (difference −0.7 points, 95% CI −2.1 to 0.8; P < 0.001).',
    'The log odds ratio was 0.30 (95% CI 0.10 to 0.50; P = 0.01).',
  ],
  needs: ['a number'],
  find,
};
