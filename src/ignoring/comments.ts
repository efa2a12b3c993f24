import type { Format, Span } from '../model.ts';
import { isSpace } from '../text/letters.ts';

/** A comment that begins with our name. */
export interface Comment extends Span {
  /** What it says, from our name on, without the characters that close it. */
  readonly content: Span;
  /** False where nothing closes it. */
  readonly isClosed: boolean;
}

/** How a comment opens and closes. */
interface Syntax {
  /** Where the comment opens whose first word is at `at`; -1 where that is no comment. */
  readonly open: (text: string, at: number) => number;
  /** What closes it; without, the end of the line does. */
  readonly close?: string;
}

const syntaxes: Readonly<Record<Format, readonly Syntax[]>> = {
  markdown: [
    { open: openAngle, close: '-->' },
    { open: openMdx, close: '*/}' },
  ],
  html: [{ open: openAngle, close: '-->' }],
  // Plain text has no comments; a writer who needs one there can write one as in HTML.
  plaintext: [{ open: openAngle, close: '-->' }],
  latex: [{ open: openPercent }],
  restructuredtext: [{ open: (text, at) => openAtLineStart(text, at, '..', true) }],
  asciidoc: [{ open: (text, at) => openAtLineStart(text, at, '//', false) }],
};

/** Our name from its second letter on: a rare letter to look for, and the case of the first is free. */
const needle = 'verclaim';

/** How far around an edit our name must be looked for, so that one put together by it is found. */
export const nameLength = needle.length;

/** True where a text may hold a directive: cheap, and never false where there is one. */
export function namesOverclaim(text: string): boolean {
  return text.includes(needle);
}

/** The comments of a text that begin with our name, in order and disjoint. One scan, in linear time. */
export function findComments(text: string, format: Format): readonly Comment[] {
  const comments: Comment[] = [];
  const neverClosed = new Set<string>();
  let done = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, Math.max(done, at + 1))) {
    const name = at - 1;
    if (name < done || (text[name] !== 'o' && text[name] !== 'O')) continue;
    for (const { open, close } of syntaxes[format]) {
      const start = open(text, name);
      if (start < done) continue;
      const closing = close === undefined || neverClosed.has(close) ? -1 : text.indexOf(close, name);
      if (close !== undefined && closing < 0) neverClosed.add(close);
      const contentEnd = closing < 0 ? endOfLine(text, name) : closing;
      done = closing < 0 ? contentEnd : closing + (close ?? '').length;
      const isClosed = close === undefined || closing >= 0;
      comments.push({ start, end: done, content: { start: name, end: contentEnd }, isClosed });
      break;
    }
  }
  return comments;
}

/** "<!--", and Pandoc's "<!---". */
function openAngle(text: string, at: number): number {
  const dashesEnd = back(text, at, isSpace);
  const dashes = back(text, dashesEnd, (code) => code === 45);
  return dashesEnd - dashes >= 2 && text.startsWith('<!', dashes - 2) ? dashes - 2 : -1;
}

function openMdx(text: string, at: number): number {
  const before = back(text, at, isSpace) - 3;
  return before >= 0 && text.startsWith('{/*', before) ? before : -1;
}

/** A percent sign that no backslash takes. */
function openPercent(text: string, at: number): number {
  const end = back(text, at, isBlank);
  const start = back(text, end, (code) => code === 37);
  const backslashes = start - back(text, start, (code) => code === 92);
  return start < end && backslashes % 2 === 0 ? start : -1;
}

function openAtLineStart(text: string, at: number, marker: string, mayBeIndented: boolean): number {
  const end = back(text, at, isBlank);
  const start = end - marker.length;
  if (start < 0 || !text.startsWith(marker, start) || (mayBeIndented && end === at)) return -1;
  const lineStart = mayBeIndented ? back(text, start, isBlank) : start;
  return isLineStart(text, lineStart) ? start : -1;
}

function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || before === 10 || before === 13 || (at === 1 && before === 0xfeff);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Goes back from `at` over characters of a kind. */
function back(text: string, at: number, isOne: (code: number) => boolean): number {
  let start = at;
  while (start > 0 && isOne(text.charCodeAt(start - 1))) start--;
  return start;
}

const restOfLine = /[^\r\n]*/y;

function endOfLine(text: string, at: number): number {
  restOfLine.lastIndex = at;
  restOfLine.test(text);
  return restOfLine.lastIndex;
}
