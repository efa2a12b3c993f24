import type { Mark } from '../../model.ts';
import { isAsciiLetter, isSpace } from '../letters.ts';
import { fill } from '../markings.ts';
import type { Fill } from '../mask.ts';
import { lineEnd, skipOption } from './arguments.ts';
import { readClosingBrace, readCommand } from './command.ts';
import { readDollar, readUpTo } from './math.ts';
import { readApostrophe, readOpeningQuote } from './quotes.ts';
import { type Reader, startReader } from './reader.ts';

const markup = /\\(?:[a-zA-Z]+)?|[%${}~`']/g;

/**
 * Reads the inline markup of a block's source, in block offsets and linear time. It depends on nothing
 * but the source: what a manuscript's own commands print is not looked up.
 */
export function readLatexInline(source: string): { fills: readonly Fill[]; marks: readonly Mark[] } {
  const reader = startReader(source);
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match; match = markup.exec(source)) {
    markup.lastIndex = readMarkup(reader, match[0], match.index);
  }
  return { fills: reader.fills, marks: reader.marks };
}

/** Reads what begins at `at`; returns where to go on, always further on. */
function readMarkup(reader: Reader, found: string, at: number): number {
  switch (found) {
    case '\\':
      return readEscape(reader, at);
    case '%':
      return readComment(reader, at);
    case '$':
      return readDollar(reader, at);
    case '{':
      fill(reader, at, at + 1, '\u2060');
      reader.open.push({ blank: '\u2060', rest: '', isQuotation: false });
      return at + 1;
    case '}':
      return readClosingBrace(reader, at);
    case '~':
      fill(reader, at, at + 1, ' ');
      return at + 1;
    case '`':
      return readOpeningQuote(reader, at);
    case "'":
      return readApostrophe(reader, at);
    default:
      return readCommand(reader, found.slice(1), at, at + found.length);
  }
}

/** A comment takes the line end and the white space after it along: what it parts stands together. */
function readComment(reader: Reader, at: number): number {
  const { source } = reader;
  let end = lineEnd(source, at);
  if (source.charCodeAt(end) === 13) end++;
  if (source.charCodeAt(end) === 10) end++;
  while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9) end++;
  fill(reader, at, end, at === 0 || isSpace(source.charCodeAt(at - 1)) ? ' ' : '\u2060');
  return end;
}

/** Reads a backslash before anything but a letter. */
function readEscape(reader: Reader, at: number): number {
  const { source } = reader;
  const next = source.charAt(at + 1);
  const end = at + 2;
  switch (next) {
    case '%':
    case '&':
    case '#':
    case '$':
    case '_':
    case '{':
    case '}':
      fill(reader, at, at + 1, '\u2060');
      return end;
    case '(':
      return readUpTo(reader, at, end, '\\)');
    case '[':
      return readUpTo(reader, at, end, '\\]');
    case '\\':
      return readLineBreak(reader, at, end);
    case ',':
    case ';':
    case ':':
    case ' ':
    case '>':
    case '<':
    case '\t':
      fill(reader, at, end, ' ');
      return end;
    case '-':
    case '/':
    case '!':
    case '@':
    case ')':
    case ']':
      fill(reader, at, end, '\u2060');
      return end;
    case "'":
    case '`':
    case '^':
    case '"':
    case '~':
    case '=':
    case '.':
      return readAccent(reader, at, end);
    default:
      fill(reader, at, at + 1, next === '' || /\s/.test(next) ? ' ' : '\u2060');
      return at + 1;
  }
}

/** "\'e", "\'{e}", "\'\i": the letter stays and keeps its word whole. */
function readAccent(reader: Reader, at: number, end: number): number {
  const { source } = reader;
  const next = source.charCodeAt(end) === 32 && isAsciiLetter(source.charCodeAt(end + 1)) ? end + 1 : end;
  fill(reader, at, next, '\u2060');
  return next;
}

/** "\\", "\\*" and "\\[2pt]" end a line. */
function readLineBreak(reader: Reader, at: number, end: number): number {
  const { source } = reader;
  const star = source.charCodeAt(end) === 42 ? end + 1 : end;
  const next = skipOption(reader.groups, star) ?? star;
  fill(reader, at, next, ' ');
  return next;
}
