import type { Quantity } from '../../model.ts';
import { isAsciiLetter, isDigit, isGlue, isSpace } from '../../text/letters.ts';
import type { Numbered } from './numeral.ts';

/**
 * Cheap questions that come before reading: a check asks every sentence with numbers, most state no
 * statistics, and of those that do most agree. Each says true too often rather than too seldom.
 */

/** True where a sentence may state a percentage that does not follow from the two numbers beside it. */
export function mayMisstateShare({ quantities }: Numbered, prose: string): boolean {
  if (quantities.length < 3) return false;
  let shares = 0;
  for (const { unit } of quantities) if (unit === '%') shares += 1;
  if (shares === 0) return false;
  for (let at = 0; at + 2 < quantities.length; at += 1) {
    const first = quantities[at] as Quantity;
    const second = quantities[at + 1] as Quantity;
    const third = quantities[at + 2] as Quantity;
    const share = shareAmong(first, second, third);
    if (!share || isLevel(share, prose)) continue;
    const one = share === first ? second : first;
    const other = share === third ? second : third;
    // With several shares each may be of another whole; with one there is nothing more to it.
    if (shares > 1 || !agrees(share, one, other, prose)) return true;
  }
  return false;
}

/** The one share among three numbers; undefined where there is none or more than one. */
function shareAmong(first: Quantity, second: Quantity, third: Quantity): Quantity | undefined {
  if (first.unit === '%') return second.unit !== '%' && third.unit !== '%' ? first : undefined;
  if (second.unit === '%') return third.unit !== '%' ? second : undefined;
  return third.unit === '%' ? third : undefined;
}

/** "95% CI": a level is no share. */
function isLevel({ value, end }: Quantity, prose: string): boolean {
  return value >= 90 && /^ ?(?:CI|conf)/.test(prose.slice(end, end + 5));
}

function agrees(share: Quantity, one: Quantity, other: Quantity, prose: string): boolean {
  // "12/40" says which is the whole; elsewhere it may come first: "Of 40, 12 (30%)".
  const isInOrder = prose[one.end] === '/' || one.value < other.value;
  const exact = isInOrder ? (100 * one.value) / other.value : (100 * other.value) / one.value;
  const digits = prose.slice(share.start, share.end);
  return Math.abs(exact - share.value) <= (/[.·]/.test(digits) ? 0.005 : 0.5);
}

const spelled =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
/** How far before its share in brackets a count in words may stand, in characters. */
const nearShare = 60;

/** True where a sentence may state a count in words beside its share in brackets: "Twelve (30%) of 40". */
export function mayStateSpelledCount({ quantities, start }: Numbered, prose: string): boolean {
  return quantities.some(({ start: at, unit }) => {
    if (unit !== '%' || !'(['.includes(prose[at - 1] ?? '.')) return false;
    return spelled.test(prose.slice(Math.max(start, at - nearShare), at));
  });
}

/** The longest that stands between the two bounds of an interval: "% through −". */
const longestRange = 12;
/** What may stand between two bounds; "95% CI 0.6" and "1.1; P = 0.03" are no range. */
const range = /^[%\s\u2060]*(?:[-–—−‐‑~,;]|to|and|through)[^=<>]*$/i;
const intervals = ['CI', 'nterval', 'redib', 'limits', 'UI', 'CL'];
const ratios = [' ratio', ' risk', 'HR', 'OR', 'RR'];

/** True where a sentence may state an interval that its estimate or its p value contradicts. */
export function mayContradictInterval({ quantities, start, end }: Numbered, prose: string): boolean {
  let isOpen = false;
  for (let at = 0; at + 1 < quantities.length && !isOpen; at += 1) {
    const [lower, upper] = [quantities[at] as Quantity, quantities[at + 1] as Quantity];
    const gap = upper.start - lower.end;
    if (gap <= 0 || gap > longestRange || fits(quantities, at, prose)) continue;
    isOpen = range.test(prose.slice(lower.end, upper.start));
  }
  if (!isOpen) return false;
  const text = prose.slice(start, end);
  return intervals.some((name) => text.includes(name)) || ratios.some((name) => text.includes(name));
}

/**
 * True where, if the numbers from `at` on were an interval, the one before it (or before its level) would
 * lie inside, and no number like a p value follows that would have to be asked about.
 */
function fits(quantities: readonly Quantity[], at: number, prose: string): boolean {
  const [lower, upper] = [quantities[at] as Quantity, quantities[at + 1] as Quantity];
  const before = quantities[at - 1];
  const level = before?.unit === '%' && before.value >= 50 ? before.value : undefined;
  const estimate = level === undefined ? before : quantities[at - 2];
  const p = quantities[at + 2];
  if (!estimate || !holds(lower, upper, estimate) || isP(estimate, prose)) return false;
  if (p === undefined || p.value > 1 || p.start - upper.end > 40) return true;
  return pFits(lower, upper, p.value, 1 - (level ?? 95) / 100);
}

/** "RR 0.80 (P = 0.03, 95% CI …": the number before the interval is no estimate. */
function isP({ start }: Quantity, prose: string): boolean {
  const relation = lastBefore(prose, start, 0);
  return (
    '=<>'.includes(prose[relation] ?? '.') && 'pP'.includes(prose[lastBefore(prose, relation, 0)] ?? '.')
  );
}

function holds({ value: lower }: Quantity, { value: upper }: Quantity, { value }: Quantity): boolean {
  return lower <= value && value <= upper;
}

/** Whatever the measure: a small p value beside an interval without 0 and 1, a large one beside one with both. */
function pFits({ value: lower }: Quantity, { value: upper }: Quantity, p: number, alpha: number): boolean {
  const excludes = lower > 1 || upper < 0 || (lower > 0 && upper < 1);
  return excludes ? p < alpha : p > alpha && lower < 0 && upper > 1;
}

/** True where a sentence may divide a total into parts: a count that opens a list behind another. */
export function mayStateParts({ quantities }: Numbered, prose: string): boolean {
  for (let at = 0; at + 2 < quantities.length; at += 1) {
    const [total, first] = [quantities[at] as Quantity, quantities[at + 1] as Quantity];
    if (!isCount(total) || !isCount(first) || !quantities.slice(at + 2, at + 4).some(isCount)) continue;
    // A total has a name: "120 patients (", and not "1, 2, 4".
    if (!isSpace(prose.charCodeAt(total.end)) && !isGlue(prose.charCodeAt(total.end))) continue;
    if ('([:,'.includes(prose[lastBefore(prose, first.start, total.end)] ?? '.')) return true;
  }
  return false;
}

function isCount({ unit, value }: Quantity): boolean {
  return unit === '' && value > 0 && Number.isInteger(value);
}

/** "n = 412" is no p value, whatever the number; "P = ", "P-value = ", "p_trend = " may be. */
function mayBeP(prose: string, relation: number, from: number): boolean {
  const letter = lastBefore(prose, relation, from);
  return !'nN'.includes(prose[letter] ?? '.') || isAsciiLetter(prose.charCodeAt(letter - 1));
}

const spreads = ['SD', 'sd', 'SE', 's.d.', 'tandard'];

/** True where a sentence may state a figure outside what its kind of figure can be. */
export function mayStateImpossible({ quantities, start, end }: Numbered, prose: string): boolean {
  let hasNegative = false;
  for (const { start: at, value, unit } of quantities) {
    if (unit === '%' && value > 100) return true;
    const before = lastBefore(prose, at, start);
    const mark = prose[before] ?? '.';
    if ((value > 1 || value < 0) && '=<≤⩽'.includes(mark) && mayBeP(prose, before, start)) return true;
    hasNegative ||= value < 0 || ('-–—−'.includes(mark) && !isDigit(prose.charCodeAt(before - 1)));
  }
  if (!hasNegative) return false;
  const text = prose.slice(start, end);
  return /[=<≤] ?[-–—−]/.test(text) || [...spreads, ...ratios].some((name) => text.includes(name));
}

/** The place of the last character before `at` that is neither space nor glue; -1 where there is none after `from`. */
function lastBefore(prose: string, at: number, from: number): number {
  let before = at - 1;
  while (before >= from && (prose[before] === ' ' || isGlue(prose.charCodeAt(before)))) before -= 1;
  return before < from ? -1 : before;
}
