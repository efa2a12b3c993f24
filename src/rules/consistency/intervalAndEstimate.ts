import type { Estimate } from '../../claims/statistics/estimate.ts';
import type { Interval } from '../../claims/statistics/interval.ts';
import { mayContradictInterval } from '../../claims/statistics/mayState.ts';
import type { Numeral } from '../../claims/statistics/numeral.ts';
import { halfUnit } from '../../claims/statistics/rounding.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/**
 * What makes a number the second of two, whose interval may be for their difference: "32% vs 12%", "from
 * 9 to 7". A bracket before it holds what belongs to the first.
 */
const secondOfTwo = /^[^()[\]]*\b(?:vs|v|versus|than|to|with|and|or|against)\.? ?$|^ ?[-–—,&] ?$/;

function isReversed({ lower, upper }: Interval): boolean {
  return lower.value > upper.value;
}

/**
 * True where the estimate lies outside its interval further than rounding reaches. A reduction of 2.1
 * may have the interval −3.9 to −0.3, and a share may be written beside an interval on another scale.
 */
function isOutside(value: Numeral, { lower, upper }: Interval): boolean {
  if (lower.isPercent !== upper.isPercent && lower.isPercent) return false;
  if (value.isPercent !== upper.isPercent) {
    const largest = Math.max(Math.abs(lower.value), Math.abs(upper.value));
    if (!value.isPercent || largest <= 2) return false;
  }
  const lies = (estimate: number) =>
    estimate >= lower.value - halfUnit(lower) - halfUnit(value) &&
    estimate <= upper.value + halfUnit(upper) + halfUnit(value);
  return !lies(value.value) && !lies(-value.value);
}

function reportReversed({ lower, upper }: Interval, prose: string): Hit {
  const asTyped = ({ start, digitsEnd }: Numeral) => prose.slice(start, digitsEnd).replace(/\u2060/g, '');
  const percent = lower.isPercent ? '%' : '';
  const swapped = `${asTyped(upper)}${percent}${upper.before}${asTyped(lower)}`;
  return {
    start: lower.start,
    end: upper.end,
    candidates: [{ text: swapped, span: { start: lower.start, end: upper.digitsEnd } }],
    message: `“{words}” runs from the larger bound to the smaller: ${lower.text} is above ${upper.text}. Put the smaller first, or correct one of them.`,
  };
}

function reportOutside(value: Numeral, { lower, upper, level }: Interval): Hit {
  const range = `${lower.text} to ${upper.text}`;
  return {
    start: value.start,
    end: value.end,
    candidates: [],
    message: `“{words}” lies outside its own ${level}% interval, ${range}. Correct the estimate or the interval.`,
    related: [
      { start: lower.start, end: upper.end, message: `The interval, ${range}, does not hold ${value.text}.` },
    ],
  };
}

function check({ value, interval }: Estimate, prose: string): readonly Hit[] {
  if (Number.isNaN(interval.lower.value) || Number.isNaN(interval.upper.value)) return [];
  if (isReversed(interval)) return [reportReversed(interval, prose)];
  if (!value || Number.isNaN(value.value) || !isOutside(value, interval)) return [];
  return secondOfTwo.test(value.before) ? [] : [reportOutside(value, interval)];
}

function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  if (!mayContradictInterval(sentence, prose)) return [];
  return sentence.statistics.estimates.flatMap((estimate) => check(estimate, prose));
}

export const intervalAndEstimate: Rule = {
  id: 'consistency/interval-and-estimate',
  summary: 'An estimate lies outside its own interval, or the bounds of an interval are reversed.',
  message: '“{words}” does not fit its interval. Correct the estimate or the interval.',
  why: 'An interval is computed around its estimate and holds it, so one of the three numbers is wrong, and a reader cannot tell which.',
  source: 'https://doi.org/10.1136/bmj.d2304',
  severity: 'warning',
  excusedBy: [],
  flags: [
    'Deaths were fewer (HR ⟦0.80⟧, 95% CI 0.85 to 1.10).',
    'The odds ratio was ⟦2.40⟧ (95% CI, 1.10-1.90).',
    'Walking helped (relative risk 0.85; 95% CI ⟦1.10 to 0.70⟧). → 0.70 to 1.10',
    'Response was ⟦62%⟧ (95% confidence interval 30 to 44).',
  ],
  allows: [
    'Deaths were fewer (HR 0.80, 95% CI 0.65 to 0.98).',
    'Weight fell by 2.1 kg (95% CI −3.9 to −0.3).',
    'The difference was –0.22 (95% CI –0.38 to –0.06).',
    'Falls rose by 1.24 per 10 mm Hg (95% CI 1.10–1.40).',
    'Pain fell in 32% vs 12% (95% CI 10% to 30%).',
    'At 12 months (95% CI 14 to 20) all had moved.',
    'Pain differed by 0.3 points on a scale of 10, 95% CI -0.4 to 1.0.',
    'The rate was 19.4/1000 person years (95% CI 18.1 to 20.8).',
    'The odds ratio was 1.1 (95% CI 1.12 to 1.5).',
  ],
  needs: ['a number'],
  find,
};
