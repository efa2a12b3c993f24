import { isDigit, isSpace } from '../letters.ts';
import { findAhead, replace } from '../markings.ts';
import type { Scan } from './scan.ts';

/** Inline mathematics longer than this is prose between two stray delimiters. */
const longest = 1000;

/**
 * Reads $…$ or $$…$$ at `at`; returns its end, or past the dollar sign when it is money. Pandoc's rule:
 * no space inside the delimiters, no digit after the closing one. Besides, the next dollar sign must be
 * the closing one, and an amount followed by plain words is money.
 */
export function readDollar(scan: Scan, at: number): number {
  const { source } = scan;
  if (source.charCodeAt(at + 1) === 36) {
    const closing = findAhead(scan, '$$', at + 2);
    return closing < 0 ? at + 2 : replace(scan, at, closing + 2, 'math');
  }
  if (at + 1 >= source.length || isSpace(source.charCodeAt(at + 1))) return at + 1;
  const closing = findAhead(scan, '$', at + 2);
  if (closing < 0 || closing - at > longest || !closesMath(source, closing)) return at + 1;
  return isMoney(source.slice(at + 1, closing)) ? at + 1 : replace(scan, at, closing + 1, 'math');
}

function closesMath(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1);
  return !isSpace(before) && before !== 92 && before !== 36 && !isDigit(source.charCodeAt(at + 1));
}

function isMoney(content: string): boolean {
  return /^[\d.,]+[\s-]/.test(content) && /\s/.test(content) && !/[\\^_={}<>+*|]/.test(content);
}

/** Reads \(…\) or \[…\] at `at`; returns its end, or `at` when the brackets are only escaped. */
export function readBackslashMath(scan: Scan, at: number): number {
  const { source } = scan;
  const closing = findAhead(scan, source.charAt(at + 1) === '(' ? '\\)' : '\\]', at + 2);
  if (closing < 0 || closing - at > longest) return at;
  const content = source.slice(at + 2, closing);
  const isWords = /\p{L}{3}/u.test(content.replace(/\\[a-z]+/gi, '')) && !/[\\^_={}<>+|]/.test(content);
  const isNumbers = /^[\d\s,;–-]+$/.test(content);
  return isWords || isNumbers ? at : replace(scan, at, closing + 2, 'math');
}
