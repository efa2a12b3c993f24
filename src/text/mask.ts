import type { Span } from '../model.ts';
import { detach } from './detach.ts';

/** What markup may write in other characters: "``", "\\enquote{", "&ldquo;", "<q>", "&rsquo;". */
export type QuoteMark = '“' | '”' | '‘' | '’';

/** What character references write beside numbers, where it decides what the numbers say: "&lt;", "&minus;". */
export type Sign = '<' | '>' | '≤' | '≥' | '−' | '–' | '±' | '×' | '·';

/**
 * What blanks a stretch that is not prose: a space between words, U+2060 inside or around words,
 * U+FFFC for what stands in for a noun, or the quotation mark, apostrophe or sign that one place of it
 * stands for.
 */
export type Blank = ' ' | '\u2060' | '\uFFFC' | QuoteMark | Sign;

/** A stretch to blank. */
export interface Fill extends Span {
  readonly blank: Blank;
}

const lineEnds = /[\r\n]/g;

/** Blanks the fills of `source` and turns its line ends into spaces; the result is exactly as long. */
export function maskProse(source: string, fills: readonly Fill[]): string {
  return detach(blankOut(source, fills).replace(lineEnds, ' '));
}

/**
 * Blanks the fills of `source`; the result is exactly as long. Where fills overlap, the one that starts
 * first wins, and of two that start together the longer one.
 */
export function blankOut(source: string, fills: readonly Fill[]): string {
  if (fills.length === 0) return source;
  let blanked = '';
  let done = 0;
  for (const { start, end, blank } of inOrder(fills)) {
    if (end <= done) continue;
    if (start > done) blanked += source.slice(done, start);
    blanked += blank.repeat(end - Math.max(start, done));
    done = end;
  }
  return blanked + source.slice(done);
}

function inOrder(fills: readonly Fill[]): readonly Fill[] {
  return [...fills].sort((a, b) => a.start - b.start || b.end - a.end);
}
