import type { Quantity } from '../model.ts';
import { isDigit, isGlue, isSpace } from './letters.ts';
import { readNumber } from './numbers.ts';

const letterC = 99;
const percentWord = /per\s?cent(?![\p{L}\p{N}])/iuy;
const betweenFigures = /^(?:[-–—−‐‑]|to|or)$/;

/**
 * The figures of `prose` between two block offsets, in order: percentages ("70%", "70 per cent",
 * "seventy percent", both ends of "70–80%") and plain numbers with unit ''. Figures inside names are
 * none: COVID-19, IL-6, H1N1, 5-HT, 2nd, the 1990s.
 */
export function findQuantities(prose: string, from: number, to: number): readonly Quantity[] {
  const found: Quantity[] = [];
  let saysCent = false;
  let at = from;
  while (at < to) {
    const code = prose.charCodeAt(at);
    if (!isDigit(code)) {
      if (code === letterC && prose.startsWith('cent', at)) saysCent = true;
      at++;
      continue;
    }
    const number = readNumber(prose, at, from, to);
    at = number.resume;
    if (number.value === undefined) continue;
    const { start, end, value } = number;
    const unitEnd = percentEnd(prose, end, to);
    if (unitEnd > end) {
      const previous = found.at(-1);
      if (previous?.unit === '' && betweenFigures.test(plainBetween(prose, previous.end, start))) {
        found[found.length - 1] = { ...previous, unit: '%' };
      }
      found.push({ start, end: unitEnd, value, unit: '%' });
      at = Math.max(at, unitEnd);
    } else found.push({ start, end, value, unit: '' });
  }
  return saysCent ? withSpelledPercentages(prose, from, to, found) : found;
}

/** The end of a percent sign or word after `at`, or `at` when there is none. */
function percentEnd(prose: string, at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 12 && isSpaceOrGlue(prose.charCodeAt(next))) next++;
  const code = prose.charCodeAt(next);
  if (next < to && (code === 37 || code === 0xff05 || code === 0x66a)) return next + 1;
  percentWord.lastIndex = next;
  const match = next > at && next < to ? percentWord.exec(prose) : null;
  return match && percentWord.lastIndex <= to ? percentWord.lastIndex : at;
}

function isSpaceOrGlue(code: number): boolean {
  return isSpace(code) || isGlue(code);
}

/** What stands between two figures when that is short, without white space and glue. */
function plainBetween(prose: string, start: number, end: number): string {
  return end - start > 12 ? '' : prose.slice(start, end).replace(/[\s\u2060]/g, '');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const spelledPercentage = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${tens.join('|')})(?:[-‐‑ ](${small.slice(1, 10).join('|')}))?|(${small.join('|')})|(?:(?:a|one)\\s)?(hundred))[-\\s]per\\s?cent(?![\\p{L}\\p{N}])`,
  'giu',
);

function withSpelledPercentages(
  prose: string,
  from: number,
  to: number,
  found: readonly Quantity[],
): readonly Quantity[] {
  const spelled = [...prose.slice(from, to).matchAll(spelledPercentage)].map(
    ({ index, 0: words, 1: ten, 2: one, 3: unit, 4: hundred }): Quantity => ({
      start: from + index,
      end: from + index + words.length,
      value: hundred
        ? 100
        : placeIn(small, unit) + (ten ? placeIn(tens, ten) * 10 + 20 : 0) + placeIn(small, one),
      unit: '%',
    }),
  );
  return spelled.length === 0 ? found : [...found, ...spelled].sort((a, b) => a.start - b.start);
}

function placeIn(names: readonly string[], name: string | undefined): number {
  return name === undefined ? 0 : names.indexOf(name.toLowerCase());
}
