import { isSpace, wordCharacterSize } from '../letters.ts';
import { fill, findAhead, type Markings, replace, startMarkings } from '../markings.ts';
import { canCiteAt } from '../raisedFigures.ts';
import { mayEndBefore, mayStart } from './boundaries.ts';
import { isRaised, roleNamed } from './roles.ts';

const markup = /[\\*`|_[:]/g;

/**
 * Reads the inline markup of a block's source, in block offsets and linear time. Inline markup does not
 * nest in reStructuredText, so that what stands between two delimiters is not looked at again.
 */
export function readInline(source: string): Markings {
  const markings = startMarkings(source);
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match; match = markup.exec(source)) {
    markup.lastIndex = readMarkup(markings, match.index);
  }
  blankExpandedColons(markings);
  return markings;
}

/** Reads what begins at `at`; returns where to go on, always further on. */
function readMarkup(markings: Markings, at: number): number {
  const { source } = markings;
  switch (source.charAt(at)) {
    case '\\':
      return readEscape(markings, at);
    case '*':
      return readEmphasis(markings, at, source.startsWith('**', at) ? '**' : '*');
    case '`':
      return source.startsWith('``', at) ? readLiteral(markings, at) : readInterpreted(markings, at, at, '');
    case '|':
      return readSubstitution(markings, at);
    case '_':
      return readUnderscore(markings, at);
    case '[':
      return readReference(markings, at);
    default:
      return readRole(markings, at);
  }
}

/** An escaped space joins what stands around it; any other escaped character stands for itself. */
function readEscape(markings: Markings, at: number): number {
  let end = at + 1;
  if (isSpace(markings.source.charCodeAt(end))) {
    end += markings.source.startsWith('\r\n', end) ? 2 : 1;
    fill(markings, at, end, '\u2060');
    return end;
  }
  fill(markings, at, end, '\u2060');
  return end + 1;
}

function readEmphasis(markings: Markings, at: number, delimiter: string): number {
  const { length } = delimiter;
  const end = mayStart(markings.source, at, length) ? findEnd(markings, delimiter, at + length + 1) : -1;
  if (end < 0) return at + length;
  fill(markings, at, at + length, '\u2060');
  fill(markings, end, end + length, '\u2060');
  return end + length;
}

function readLiteral(markings: Markings, at: number): number {
  const end = mayStart(markings.source, at, 2) ? findEnd(markings, '``', at + 3) : -1;
  return end < 0 ? at + 2 : replace(markings, at, end + 2, 'code');
}

const suffix = /(?:__?|:[\p{L}\p{N}][\p{L}\p{N}.:+_-]{0,60}:)?/uy;
const rolePrefix = /:([\p{L}\p{N}][\p{L}\p{N}.:+_-]{0,60}):`(?!`)/uy;

function readRole(markings: Markings, at: number): number {
  rolePrefix.lastIndex = at;
  const match = rolePrefix.exec(markings.source);
  if (!match || !mayStart(markings.source, at, 1)) return at + 1;
  return readInterpreted(markings, at, rolePrefix.lastIndex - 1, match[1] ?? '');
}

/**
 * Reads `text`, `text`_, `text <address>`_ and `text`:role:, whose backtick is at `open`; `at` is where
 * its role begins when that stands in front.
 */
function readInterpreted(markings: Markings, at: number, open: number, prefix: string): number {
  const { source } = markings;
  const close = at < open || mayStart(source, at, 1) ? findEnd(markings, '`', open + 2) : -1;
  if (close < 0) return open + 1;
  suffix.lastIndex = close + 1;
  const ending = suffix.exec(source)?.[0] ?? '';
  const end = close + 1 + ending.length;
  const role = prefix || ending.replace(/^_+|^:|:$/g, '');
  const content = source.slice(open + 1, close);
  const kind = roleNamed(role);
  const target = source.charAt(close - 1) === '>' ? content.lastIndexOf('<') : -1;
  if (kind === 'citation' || kind === 'math' || kind === 'code') return replace(markings, at, end, kind);
  if (kind === 'link-target' && target <= 0) return replace(markings, at, end, kind);
  if (target === 0) return replace(markings, at, end, 'link-target');
  if (isRaised(role) && /^[\d,;–-]+$/.test(content) && canCiteAt(source, beforeGlue(source, at)))
    return replace(markings, at, end, 'citation');
  fill(markings, at, open + 1, '\u2060');
  const textEnd = target > 0 ? open + 1 + target : close;
  fill(markings, textEnd, end, '\u2060');
  if (target > 0) markings.marks.push({ start: textEnd, end, kind: 'link-target' });
  return end;
}

/** Where an escaped space before `at` begins, or `at`. */
function beforeGlue(source: string, at: number): number {
  return source.charCodeAt(at - 2) === 92 && isSpace(source.charCodeAt(at - 1)) ? at - 2 : at;
}

function readSubstitution(markings: Markings, at: number): number {
  const { source } = markings;
  const close = mayStart(source, at, 1) ? findEnd(markings, '|', at + 2) : -1;
  if (close < 0) return at + 1;
  suffix.lastIndex = close + 1;
  return replace(markings, at, close + 1 + (suffix.exec(source)?.[0].length ?? 0), 'code');
}

/** Reads _`a target` at `at`, or the underscore that makes the word before it a reference. */
function readUnderscore(markings: Markings, at: number): number {
  const { source } = markings;
  if (source.charAt(at + 1) === '`' && mayStart(source, at, 2)) {
    const close = findEnd(markings, '`', at + 3);
    if (close < 0) return at + 2;
    fill(markings, at, at + 2, '\u2060');
    fill(markings, close, close + 1, '\u2060');
    return close + 1;
  }
  let end = at + 1;
  while (source.charCodeAt(end) === 95) end++;
  const isReference = end - at <= 2 && at > 0 && wordCharacterSize(source, at - 1) > 0;
  if (isReference && mayEndBefore(source, end)) fill(markings, at, end, '\u2060');
  return end;
}

const reference = /\[(?:\d{1,9}|#[\p{L}\p{N}_.:+-]{0,60}|\*|[\p{L}\p{N}][\p{L}\p{N}_.:+-]{0,60})\]_/uy;

/** Reads "[1]_", "[#]_", "[#name]_", "[*]_" and "[Smith2019]_" at `at`. */
function readReference(markings: Markings, at: number): number {
  reference.lastIndex = at;
  const isReference = reference.test(markings.source) && mayEndBefore(markings.source, reference.lastIndex);
  return isReference ? replace(markings, at, reference.lastIndex, 'citation') : at + 1;
}

/** The next place at or after `from` where `delimiter` may close, or -1. */
function findEnd(markings: Markings, delimiter: string, from: number): number {
  return findAhead(markings, delimiter, from, (at) => closesAt(markings.source, at, delimiter));
}

function closesAt(source: string, at: number, delimiter: string): boolean {
  if (isSpace(source.charCodeAt(at - 1))) return false;
  if (delimiter !== '``' && source.charCodeAt(at - 1) === 92) return false;
  const end = at + delimiter.length;
  if (mayEndBefore(source, end)) return true;
  if (delimiter !== '`' && delimiter !== '|') return false;
  suffix.lastIndex = end;
  return suffix.test(source) && mayEndBefore(source, suffix.lastIndex);
}

/** "As follows::" is read as "As follows:", and "As follows ::" as "As follows". */
function blankExpandedColons(markings: Markings): void {
  const { source } = markings;
  if (!source.endsWith('::')) return;
  const start = source.length - 2;
  if (start === 0 || isSpace(source.charCodeAt(start - 1))) fill(markings, start, source.length, ' ');
  else fill(markings, start + 1, source.length, '\u2060');
}
