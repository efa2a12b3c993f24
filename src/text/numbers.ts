import { caseAt, isAsciiLetter, isDigit, isGlue, isSpace, wordCharacterSize } from './letters.ts';

/** A number in figures, or (without a value) a name that has figures in it; `resume` is what to read next. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
  readonly resume: number;
}

const ordinalOrDecade = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;

/**
 * Reads the number whose first digit is at `at`, between two block offsets: sign, thousands (comma or
 * thin space), decimal point or the Lancet's middle dot, or a leading point (".05").
 */
export function readNumber(prose: string, at: number, from: number, to: number): NumberRead {
  let start = at;
  let end = skipDigits(prose, at, to);
  let digits = prose.slice(at, end);
  const before = at > from ? previousUnit(prose, at, from) : -1;
  const isFraction =
    before >= 0 && prose.charCodeAt(before) === 46 && before === at - 1 && !touchesWord(prose, before, from);
  if (isFraction) {
    start = before;
    digits = `0.${digits}`;
  } else {
    const isGrouped = digits.length <= 3;
    while (isGrouped && isThousands(prose, end, to)) {
      digits += prose.slice(end + 1, end + 4);
      end += 4;
    }
    if (isPoint(prose.charCodeAt(end)) && end + 1 < to && isDigit(prose.charCodeAt(end + 1))) {
      const decimals = skipDigits(prose, end + 1, to);
      digits += `.${prose.slice(end + 1, decimals)}`;
      end = decimals;
    }
  }
  if (!isFraction && before >= 0 && partOfName(prose, before, from)) return name(prose, start, end, to);
  if (continuesAsName(prose, end, to)) return name(prose, start, end, to);
  const sign = signBefore(prose, start, from);
  return { start: sign ?? start, end, value: Number(digits) * (sign === undefined ? 1 : -1), resume: end };
}

/** A name with figures in it goes on to the next space, so that no part of it is read as a number. */
function name(prose: string, start: number, end: number, to: number): NumberRead {
  let resume = end;
  while (resume < to) {
    const size = wordCharacterSize(prose, resume);
    const isInner = isPoint(prose.charCodeAt(resume)) && isDigit(prose.charCodeAt(resume + 1));
    if (size === 0 && !isInner) break;
    resume += Math.max(1, size);
  }
  return { start, end, value: undefined, resume };
}

function skipDigits(prose: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(prose.charCodeAt(end))) end++;
  return end;
}

function isPoint(code: number): boolean {
  return code === 46 || code === 0xb7;
}

/** The place of the character before `at`, past glue. */
function previousUnit(prose: string, at: number, from: number): number {
  let before = at - 1;
  while (before >= from && isGlue(prose.charCodeAt(before))) before--;
  return before;
}

function touchesWord(prose: string, at: number, from: number): boolean {
  const before = previousUnit(prose, at, from);
  return before >= from && isWordUnit(prose, before);
}

/** True where a letter or digit ends at `at`, the second half of a surrogate pair included. */
function isWordUnit(prose: string, at: number): boolean {
  return wordCharacterSize(prose, at) > 0 || (at > 0 && wordCharacterSize(prose, at - 1) === 2);
}

/** True where a thousands comma or a thin space stands at `at` with exactly three digits after it. */
function isThousands(prose: string, at: number, to: number): boolean {
  const code = prose.charCodeAt(at);
  const isSeparator = code === 44 || code === 0x2009 || code === 0x202f || code === 0xa0;
  return isSeparator && at + 3 < to && skipDigits(prose, at + 1, to) === at + 4;
}

/** True where what stands before the digits makes them part of a name: H1, IL-6, COVID-19, v_2. */
function partOfName(prose: string, before: number, from: number): boolean {
  const code = prose.charCodeAt(before);
  if (code === 95 || isWordUnit(prose, before)) return true;
  if (code === 46) return touchesWord(prose, before, from);
  const isHyphen = code === 45 || code === 0x2010 || code === 0x2011;
  const wordEnd = isHyphen ? previousUnit(prose, before, from) : -1;
  return wordEnd >= from && wordEnd >= 0 && isWordUnit(prose, wordEnd) && !isDigit(prose.charCodeAt(wordEnd));
}

/** True where what follows the digits makes them part of a name or no amount: 5-HT, 3T3, 2nd, 1990s, 1.2.3. */
function continuesAsName(prose: string, end: number, to: number): boolean {
  if (end >= to) return false;
  const code = prose.charCodeAt(end);
  if (isPoint(code)) return end + 1 < to && isDigit(prose.charCodeAt(end + 1));
  if (code === 45 || code === 0x2010 || code === 0x2011) {
    return caseAt(prose, end + 1) === 'upper' && caseAt(prose, end + 2) !== 'lower';
  }
  if (!wordCharacterSize(prose, end)) return code === 95;
  ordinalOrDecade.lastIndex = end;
  if (ordinalOrDecade.test(prose) || caseAt(prose, end) === 'upper') return true;
  let next = end;
  while (next < to && isAsciiLetter(prose.charCodeAt(next))) next++;
  return next < to && isDigit(prose.charCodeAt(next));
}

/** The place of a minus sign that belongs to the number, if there is one. */
function signBefore(prose: string, start: number, from: number): number | undefined {
  const at = start - 1;
  if (at < from) return undefined;
  const code = prose.charCodeAt(at);
  if (code !== 45 && code !== 0x2212) return undefined;
  const before = prose.charCodeAt(at - 1);
  return at === from || isSpace(before) || before === 40 || before === 91 || before === 61 ? at : undefined;
}
