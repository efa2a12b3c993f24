import type { Quantity, Span } from '../../model.ts';
import type { ReadSentence } from '../sentence.ts';

/** A number in figures with the words on both sides of it; spans are block offsets. */
export interface Numeral extends Span {
  /** NaN where a stray space or a decimal comma has torn the number: nothing can be said of it. */
  readonly value: number;
  /** Digits behind the decimal point, as written. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** The number as typed, without its percent sign. */
  readonly text: string;
  /** Where the number ends and its percent sign, if any, is still to come. */
  readonly digitsEnd: number;
  /** What stands between the number before and this one, at most so many characters of it, white space as one space. */
  readonly before: string;
  /** The same on the other side. */
  readonly after: string;
}

/** Longest stretch of words between two numbers that is looked at, in characters. */
const sight = 120;

const dashes = '-\u2212\u2013\u2014\u2010\u2011';
const glueOrSpaces = /[\u2060\u00ad\u200b-\u200d\ufeff]+|\s+/g;
const onlyDigits = /^\d{1,3}$/;
const threeDigits = /^\d{3}$/;

/**
 * The numerals of a sentence, in order, signs and thousands settled: "541 452" is one number, the dash
 * of "0.64 –0.98" is no sign, that of "(–0.35 to –0.01)" is. `prose` is the prose of its block.
 */
export function readNumerals({ start, end, quantities }: ReadSentence, prose: string): readonly Numeral[] {
  const spans = joinThousands(quantities, prose);
  const read: Numeral[] = [];
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at] as Quantity;
    const from = spans[at - 1]?.end ?? start;
    const to = spans[at + 1]?.start ?? end;
    read.push(readNumeral(span, prose, from, to, end));
  }
  return markTorn(read, prose, start);
}

function readNumeral(
  quantity: Quantity,
  prose: string,
  from: number,
  to: number,
  sentenceEnd: number,
): Numeral {
  const { unit, value } = quantity;
  const unsigned = skipSign(prose, quantity.start);
  const isNegative = hasSign(prose, unsigned, from);
  const start = isNegative ? unsigned - 1 : unsigned;
  const { text, end: digitsEnd } = digitsOf(prose, unsigned, quantity.end);
  const next = to < sentenceEnd && dashes.includes(prose[to] as string) ? skipSign(prose, to) : to;
  return {
    start,
    end: quantity.end,
    value: (isNegative ? -1 : 1) * Math.abs(value),
    decimals: /[.·](\d+)$/.exec(text)?.[1]?.length ?? 0,
    isPercent: unit === '%',
    text: isNegative ? `−${text}` : text,
    digitsEnd,
    before: plain(prose.slice(Math.max(from, start - sight), start)),
    after: plain(prose.slice(quantity.end, Math.min(next, quantity.end + sight))),
  };
}

function plain(text: string): string {
  return text.replace(glueOrSpaces, (run) => (run.trim() === '' ? ' ' : ''));
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
 * True where the dash before a number is its sign: behind a bracket, a relation or a word, and behind
 * the dash of a range ("-0.38--0.06"); a dash right behind another number, spaces or not, makes a range.
 */
function hasSign(prose: string, digits: number, from: number): boolean {
  const at = digits - 1;
  if (at < from || !dashes.includes(prose[at] as string)) return false;
  const gap = prose.slice(Math.max(from, at - sight), at);
  const before = gap.at(-1) ?? '';
  if (before === '') return from === at && !isDigitOrPercent(prose[at - 1]);
  if (dashes.includes(before)) return true;
  return /[\s([=:,;<>≤≥]/.test(before) && gap.trim() !== '';
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
