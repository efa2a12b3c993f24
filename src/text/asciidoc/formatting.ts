import { isSpace, wordCharacterSize } from '../letters.ts';
import { fill, findAhead, replace } from '../markings.ts';
import type { Scan } from './scan.ts';

/** Reads bold, italic or marked text at `at`, "*words*" or "**part**s"; its content is read on. */
export function readFormatting(scan: Scan, at: number): number {
  const { source } = scan;
  const mark = source.charAt(at);
  const double = mark + mark;
  if (source.startsWith(double, at)) {
    const close = at < (scan.openUntil.get(double) ?? 0) ? -1 : findAhead(scan, double, at + 3);
    if (close >= 0) return pair(scan, at, close, double);
  }
  if (at < (scan.openUntil.get(mark) ?? 0) || !mayOpen(source, at, ';:}')) return at + 1;
  const close = findClosing(scan, mark, at + 2, '');
  return close < 0 ? at + 1 : pair(scan, at, close, mark);
}

function pair(scan: Scan, at: number, close: number, mark: string): number {
  fill(scan, at, at + mark.length, '\u2060');
  fill(scan, close, close + mark.length, '\u2060');
  scan.closers.set(close, close + mark.length);
  scan.openUntil.set(mark, close);
  return at + mark.length;
}

/** Reads `code` or ``co``de at `at`. */
export function readCode(scan: Scan, at: number): number {
  const { source } = scan;
  if (source.startsWith('``', at)) {
    const close = findAhead(scan, '``', at + 3);
    if (close >= 0) return replace(scan, at, close + 2, 'code');
  }
  const close = mayOpen(source, at, ';:"\'`}') ? findClosing(scan, '`', at + 2, '"\'`') : -1;
  return close < 0 ? at + 1 : replace(scan, at, close + 1, 'code');
}

/** Reads "`curved quotes`" at `at`; the quotation marks stay, the backticks go. */
export function readCurvedQuotes(scan: Scan, at: number): number {
  const mark = scan.source.charAt(at);
  if (scan.source.charAt(at + 1) !== '`') return at + 1;
  const close = findAhead(scan, `\`${mark}`, at + 3);
  if (close < 0) return at + 1;
  fill(scan, at + 1, at + 2, '\u2060');
  fill(scan, close, close + 1, '\u2060');
  scan.closers.set(close, close + 2);
  return at + 2;
}

/** Reads +text as it stands+, ++text++, +++raw output+++ or a forced line end at `at`. */
export function readPassthrough(scan: Scan, at: number): number {
  const { source } = scan;
  const isLineEnd = /^\+[ \t]*(?:[\r\n]|$)/.test(source.slice(at, at + 40));
  if (isLineEnd && at > 0 && isSpace(source.charCodeAt(at - 1))) {
    fill(scan, at, at + 1, ' ');
    return at + 1;
  }
  let size = 1;
  while (size < 3 && source.charCodeAt(at + size) === 43) size++;
  const mark = '+'.repeat(size);
  if (size === 1 && !mayOpen(source, at, ';:}+')) return at + 1;
  const close = size === 1 ? findClosing(scan, mark, at + 2, '+') : findAhead(scan, mark, at + size + 1);
  if (close < 0) return at + size;
  if (size === 3) return replace(scan, at, close + size, 'code');
  fill(scan, at, at + size, '\u2060');
  fill(scan, close, close + size, '\u2060');
  return close + size;
}

/** True where a delimiter of one character may open at `at`: not inside a word, nor before a space. */
function mayOpen(source: string, at: number, notAfter: string): boolean {
  const next = source.charCodeAt(at + 1);
  if (Number.isNaN(next) || isSpace(next)) return false;
  if (at === 0) return true;
  const before = source.charAt(at - 1);
  return !endsInWord(source, at) && !notAfter.includes(before);
}

function endsInWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at - 1);
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  return code === 95 || wordCharacterSize(source, isLow ? at - 2 : at - 1) > 0;
}

/** The next place at or after `from` where a delimiter of one character may close, or -1. */
function findClosing(scan: Scan, mark: string, from: number, notBefore: string): number {
  return findAhead(scan, mark, from, (at) => mayClose(scan.source, at, notBefore));
}

function mayClose(source: string, at: number, notBefore: string): boolean {
  if (isSpace(source.charCodeAt(at - 1)) || source.charCodeAt(at - 1) === 92) return false;
  const next = source.charAt(at + 1);
  return next === '' || !(wordCharacterSize(source, at + 1) > 0 || next === '_' || notBefore.includes(next));
}
