import type { Quantity } from '../../model.ts';
import { isDigit, isGlue } from '../../text/letters.ts';
import type { Numbered } from './numeral.ts';

/**
 * Cheap questions that come before reading: most sentences with numbers state no statistics, and a check
 * asks every sentence. Each says true too often rather than too seldom.
 */

/** True where a sentence may state a percentage beside the count and the whole it is the share of. */
export function mayStateShareOfCount({ quantities }: Numbered): boolean {
  if (quantities.length < 3) return false;
  for (let at = 0; at + 2 < quantities.length; at += 1) {
    const shares =
      Number(isShare(quantities[at])) +
      Number(isShare(quantities[at + 1])) +
      Number(isShare(quantities[at + 2]));
    if (shares === 1) return true;
  }
  return false;
}

function isShare(quantity: Quantity | undefined): boolean {
  return quantity?.unit === '%';
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
const names = ['CI', 'nterval', 'redib', 'limits', 'UI', 'CL', 'ratio', 'risk', 'HR', 'OR', 'RR'];

/** True where a sentence may state an interval. */
export function mayStateInterval({ quantities, start, end }: Numbered, prose: string): boolean {
  const last = quantities.length - 1;
  let hasRange = false;
  for (let at = 0; at < last && !hasRange; at += 1) {
    const gap = (quantities[at + 1] as Quantity).start - (quantities[at] as Quantity).end;
    hasRange = gap > 0 && gap <= longestRange;
  }
  if (!hasRange) return false;
  const text = prose.slice(start, end);
  return names.some((name) => text.includes(name));
}

/** True where a sentence may divide a total into parts: a count that opens a list behind another count. */
export function mayStateParts({ quantities }: Numbered, prose: string): boolean {
  for (let at = 0; at + 2 < quantities.length; at += 1) {
    const [total, first] = [quantities[at] as Quantity, quantities[at + 1] as Quantity];
    if (!isCount(total) || !isCount(first)) continue;
    if ('([:,'.includes(prose[lastBefore(prose, first.start, total.end)] ?? '.')) return true;
  }
  return false;
}

function isCount({ unit, value }: Quantity): boolean {
  return unit === '' && value > 0 && Number.isInteger(value);
}

/** True where a sentence may state a figure outside what its kind of figure can be. */
export function mayStateImpossible({ quantities, start }: Numbered, prose: string): boolean {
  return quantities.some(({ start: at, value, unit }) => {
    if (value < 0 || (unit === '%' && value > 100)) return true;
    const before = lastBefore(prose, at, start);
    if (value > 1 && '=<≤⩽f'.includes(prose[before] ?? '.')) return true;
    return '-–—−'.includes(prose[before] ?? '.') && !isDigit(prose.charCodeAt(before - 1));
  });
}

/** The place of the last character before `at` that is neither space nor glue; -1 where there is none after `from`. */
function lastBefore(prose: string, at: number, from: number): number {
  let before = at - 1;
  while (before >= from && (prose[before] === ' ' || isGlue(prose.charCodeAt(before)))) before -= 1;
  return before < from ? -1 : before;
}
