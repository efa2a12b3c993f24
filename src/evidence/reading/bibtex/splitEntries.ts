import type { Span } from '../../../model.ts';

/** One entry of a BibTeX file, from its @ to its closing brace. */
export interface Entry extends Span {
  /** Lower case: "article", "string". */
  readonly type: string;
  /** What stands between its braces. */
  readonly body: Span;
  /** False where its brace is never closed: it then ends where the next entry begins. */
  readonly isClosed: boolean;
}

const opening = /@\s{0,20}([a-z]{1,40})\s{0,200}([{(])/iy;
/** What only a new entry looks like, where it stands first in its line: a type, a brace, a key. */
const nextEntry =
  /@(?:[a-z]{1,40}\s{0,20}[{(]\s{0,20}[^\s,{}()="'@#%\\]{1,200}\s{0,20},|(?:string|comment|preamble)\s{0,20}[{(])/iy;

const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const at = 64;

/**
 * The entries of a BibTeX file, in order; all that stands between them is a comment. An entry whose brace
 * is not closed ends before the next line that begins an entry, so that it spoils no other. Linear.
 */
export function splitEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let start = text.indexOf('@'); start >= 0; ) {
    opening.lastIndex = start;
    const match = opening.exec(text);
    if (!match) {
      start = text.indexOf('@', start + 1);
      continue;
    }
    const from = opening.lastIndex;
    const { end, isClosed } = findEnd(text, from, match[2] === '(');
    const type = (match[1] ?? '').toLowerCase();
    entries.push({ start, end: isClosed ? end + 1 : end, type, body: { start: from, end }, isClosed });
    start = text.indexOf('@', end);
  }
  return entries;
}

function findEnd(text: string, from: number, isRound: boolean): { end: number; isClosed: boolean } {
  let depth = 0;
  for (let place = from; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === backslash) place++;
    else if (code === openBrace) depth++;
    else if (code === closeBrace) {
      if (depth === 0 && !isRound) return { end: place, isClosed: true };
      depth = Math.max(0, depth - 1);
    } else if (isRound && depth === 0 && code === 41) return { end: place, isClosed: true };
    else if (code === at && isFirstInLine(text, place)) {
      nextEntry.lastIndex = place;
      if (nextEntry.test(text)) return { end: place, isClosed: false };
    }
  }
  return { end: text.length, isClosed: false };
}

/** Entries are rarely indented more than this. */
const deepestIndent = 20;

function isFirstInLine(text: string, place: number): boolean {
  for (let before = place - 1; before >= place - deepestIndent; before--) {
    const code = text.charCodeAt(before);
    if (before < 0 || code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return false;
}
