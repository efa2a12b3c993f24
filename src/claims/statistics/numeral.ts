import type { Quantity, Span } from '../../model.ts';
import { isGlue } from '../../text/letters.ts';

/** A number in figures with the words on both sides of it; spans are block offsets. */
export interface Numeral extends Span {
  /** NaN where a stray space or a decimal comma has torn the number: nothing can be said of it. */
  readonly value: number;
  /** Digits behind the decimal point, as written. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** The number as typed, without its percent sign; in figures where it was typed in words. */
  readonly text: string;
  /** Where the figures end and the percent sign, if any, is still to come; the start where it was typed in words. */
  readonly digitsEnd: number;
  /** What stands between the number before and this one, at most so many characters of it, white space as one space. */
  readonly before: string;
  /** The same on the other side. */
  readonly after: string;
}

/** A stretch of prose with the numbers in it. */
export interface Numbered extends Span {
  readonly quantities: readonly Quantity[];
}

/** Longest stretch of words between two numbers that is looked at, in characters. */
const sight = 120;

const dashes = '-\u2212\u2013\u2014\u2010\u2011';
const glueOrSpaces = /[\u2060\u00ad\u200b-\u200d\ufeff]+|\s+/g;
const needsPlaining = /[\u2060\u00ad\u200b-\u200d\ufeff]|\s\s|[^\S ]/;
const onlyDigits = /^\d{1,3}$/;
const threeDigits = /^\d{3}$/;

/**
 * The numerals of a sentence, in order, signs and thousands settled: "541 452" is one number, the dash
 * of "0.64 –0.98" is no sign, that of "(–0.35 to –0.01)" is. `prose` is the prose of its block.
 */
export function readNumerals({ start, end, quantities }: Numbered, prose: string): readonly Numeral[] {
  const spans = joinThousands(quantities, prose);
  const read: Numeral[] = [];
  let before = plain(prose, start, Math.min(spans[0]?.start ?? end, end), 'last');
  for (let at = 0; at < spans.length; at += 1) {
    const quantity = spans[at] as Quantity;
    const from = spans[at - 1]?.end ?? start;
    const to = spans[at + 1]?.start ?? end;
    const isAfterNegative = (read.at(-1)?.value ?? 0) < 0;
    const unsigned = skipSign(prose, quantity.start);
    const sign = findSign(prose, unsigned, { from, isAfterNegative });
    // The sign is part of the quantity where the quantity has it, and stands before it otherwise.
    if (sign !== undefined && unsigned === quantity.start) before = before.slice(0, -1);
    if (sign === undefined && unsigned > quantity.start) before += prose[quantity.start];
    const after = plain(prose, quantity.end, to, 'first');
    read.push(readNumeral(quantity, prose, unsigned, sign, before, after));
    before = to - quantity.end > sight ? plain(prose, quantity.end, to, 'last') : after;
  }
  return markTorn(read, prose, start);
}

function readNumeral(
  { end, unit, value }: Quantity,
  prose: string,
  unsigned: number,
  sign: number | undefined,
  before: string,
  after: string,
): Numeral {
  const { text: digits, end: digitsEnd } = digitsOf(prose, unsigned, end);
  const text = digits === '' ? `${value}` : digits;
  return {
    start: sign ?? unsigned,
    end,
    value: (sign === undefined ? 1 : -1) * Math.abs(value),
    decimals: decimalsOf(text),
    isPercent: unit === '%',
    text: sign === undefined ? text : `−${text}`,
    digitsEnd,
    before,
    after,
  };
}

/** The words between two numbers, their first or their last ones, without glue, white space as one space. */
function plain(prose: string, from: number, to: number, side: 'first' | 'last'): string {
  const text =
    to - from <= sight
      ? prose.slice(from, to)
      : side === 'first'
        ? prose.slice(from, from + sight)
        : prose.slice(to - sight, to);
  if (!needsPlaining.test(text)) return text;
  return text.replace(glueOrSpaces, (run) => (run.trim() === '' ? ' ' : ''));
}

function decimalsOf(text: string): number {
  const point = Math.max(text.lastIndexOf('.'), text.lastIndexOf('·'));
  return point < 0 ? 0 : text.length - 1 - point;
}

function skipSign(prose: string, at: number): number {
  return dashes.includes(prose[at] as string) ? at + 1 : at;
}

/** The digits from `from` on, signs and units left out; spelled numbers have none. */
function digitsOf(prose: string, from: number, to: number): { readonly text: string; readonly end: number } {
  const text = /^[\d.,·\s]*\d/.exec(prose.slice(from, to))?.[0] ?? '';
  return { text, end: from + text.length };
}

/**
 * The place of the dash before a number that is its sign: behind a bracket, a relation or a word, and
 * behind the dash of a range ("-0.38--0.06", but "1.70--2.25" is how some type an en dash). A dash
 * behind another number with nothing but spaces between makes a range.
 */
function findSign(
  prose: string,
  digits: number,
  { from, isAfterNegative }: { readonly from: number; readonly isAfterNegative: boolean },
): number | undefined {
  const at = skipGlueBack(prose, digits - 1, from);
  const dash = prose[at] as string;
  if (at < from || !dashes.includes(dash)) return undefined;
  const left = skipGlueBack(prose, at - 1, from);
  if (left < from) return isDigitOrPercent(prose[from - 1]) ? undefined : at;
  const before = prose[left] as string;
  if (dashes.includes(before)) return isAfterNegative || before !== dash ? at : undefined;
  if (!/[\s([=:,;<>≤≥]/.test(before)) return undefined;
  return prose.slice(from, at).trim() !== '' || !isDigitOrPercent(prose[from - 1]) ? at : undefined;
}

function skipGlueBack(prose: string, at: number, from: number): number {
  let left = at;
  while (left >= from && isGlue(prose.charCodeAt(left))) left -= 1;
  return left;
}

function isDigitOrPercent(character: string | undefined): boolean {
  return character !== undefined && /[\d%]/.test(character);
}

/** The space of "23 072" separates thousands. */
function joinThousands(quantities: readonly Quantity[], prose: string): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const isGroup =
      last?.unit === '' &&
      quantity.start === last.end + 1 &&
      prose[last.end] === ' ' &&
      last.value >= 1 &&
      threeDigits.test(prose.slice(quantity.start, quantity.start + 3)) &&
      !/\d/.test(prose[quantity.start + 3] ?? '') &&
      onlyDigits.test(prose.slice(last.start, last.end));
    if (last && isGroup) {
      joined[joined.length - 1] = {
        start: last.start,
        end: quantity.end,
        value: last.value * 1000 + quantity.value,
        unit: quantity.unit,
      };
    } else joined.push(quantity);
  }
  return joined;
}

/** "80. 6%" and "0,54" are one number each, and which one is not for us to guess. */
function markTorn(numerals: readonly Numeral[], prose: string, start: number): readonly Numeral[] {
  const isTorn = (before: Numeral | undefined, numeral: Numeral) => {
    if (before) return before.decimals === 0 && !before.isPercent && /^(?:\. ?|,)$/.test(numeral.before);
    return numeral.start === start && /\d\.\s$/.test(prose.slice(Math.max(0, start - 3), start));
  };
  if (!numerals.some((numeral, at) => isTorn(numerals[at - 1], numeral))) return numerals;
  return numerals.map((numeral, at) => {
    const next = numerals[at + 1];
    const torn = isTorn(numerals[at - 1], numeral) || (next !== undefined && isTorn(numeral, next));
    return torn ? { ...numeral, value: Number.NaN } : numeral;
  });
}
