import type { BlockKind, Span } from '../model.ts';
import { isCaption } from './captions.ts';
import { caseAt, hasWords, isSpace, skipSpace, skipSpaceBack, wordCharacterSize } from './letters.ts';
import { splitLines } from './lines.ts';

/** A paragraph of plain text: where its words are, what it is, how far it is indented. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  /** Columns of white space before its first line. */
  readonly indent: number;
}

/** One line with words, without the white space around them. */
interface Line extends Span {
  readonly indent: number;
  /** Where its words begin after a list marker, or `start` when it has none. */
  readonly words: number;
  /** True where the marker is a figure, letter or dash, which may also begin a line that was wrapped. */
  readonly hasWeakMarker: boolean;
}

/** Text wrapped by hand is rarely narrower or wider. */
const narrowest = 40;
const widest = 120;
const longestHeading = 120;

const bullet = /[•‣◦▪●○∙·*+-][ \t\u00a0]+(?=\S)/y;
const weakMarker = /(?:\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[–—])[ \t\u00a0]+(?=\S)/y;
const finalPunctuation = /[.!?:;,…。！？]["'”’)\]»]*$/;
const openEnding = /[,;(–—-]$/;

/**
 * The paragraphs of plain text. A blank line parts two; so does a line end, unless the lines were
 * wrapped by hand: a line goes on in the next where it breaks off mid-sentence, or where the next
 * line's first word would not have fitted beside it and the lines around were clearly wrapped.
 * Each run of lines between blank ones is judged by itself.
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let run: Line[] = [];
  for (const span of splitLines(text)) {
    const line = readLine(text, span);
    if (line) run.push(line);
    else {
      for (const paragraph of joinLines(text, run)) paragraphs.push(paragraph);
      run = [];
    }
  }
  for (const paragraph of joinLines(text, run)) paragraphs.push(paragraph);
  return paragraphs;
}

function readLine(text: string, span: Span): Line | undefined {
  const first = text.charCodeAt(span.start) === 0xfeff ? span.start + 1 : span.start;
  const start = skipSpace(text, first, span.end);
  const end = skipSpaceBack(text, span.end, start);
  if (start >= end) return undefined;
  const strong = matchEnd(bullet, text, start, end);
  const weak = strong ?? matchEnd(weakMarker, text, start, end);
  return { start, end, indent: start - first, words: weak ?? start, hasWeakMarker: strong === undefined };
}

function matchEnd(pattern: RegExp, text: string, start: number, end: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) && pattern.lastIndex < end ? pattern.lastIndex : undefined;
}

/** Joins the lines of one run into paragraphs. */
function joinLines(text: string, run: readonly Line[]): readonly Paragraph[] {
  const width = run.reduce((longest, line) => Math.max(longest, line.end - line.start + line.indent), 0);
  const isFullAt = run.map((line, at) => isFull(text, line, run[at + 1], width));
  const isWrapped = run.some((line, at) => isFullAt[at] && breaksOff(text, line, run[at + 1]));
  const wrapsAt = isFullAt.map((full) => full && isWrapped);
  const isItemAt = run.map((line, at) => line.words > line.start && !(line.hasWeakMarker && wrapsAt[at - 1]));
  const paragraphs: Paragraph[] = [];
  let from = 0;
  run.forEach((line, at) => {
    const first = run[from] as Line;
    const isItem = isItemAt[from] === true;
    const next = run[at + 1];
    const hangs = isItem && next !== undefined && next.indent > first.indent;
    if (next && !isItemAt[at + 1] && (wrapsAt[at] || hangs || breaksOff(text, line, next))) return;
    const span = { start: isItem ? first.words : first.start, end: line.end };
    const kind = isItem ? 'list-item' : kindOf(text, span, from === at);
    if (hasWords(text.slice(span.start, span.end))) paragraphs.push({ ...span, kind, indent: first.indent });
    from = at + 1;
  });
  return paragraphs;
}

/** True where the next line's first word would not have fitted beside this line. */
function isFull(text: string, line: Line, next: Line | undefined, width: number): boolean {
  if (!next || width < narrowest || width > widest) return false;
  let wordEnd = next.start;
  while (wordEnd < next.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return line.end - line.start + line.indent + 1 + wordEnd - next.start > width;
}

/** True where a line ends mid-sentence: the next goes on in lower case, or the line ends in a comma. */
function breaksOff(text: string, line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  const ending = text.slice(Math.max(line.start, line.end - 8), line.end);
  if (openEnding.test(ending)) return true;
  return caseAt(text, next.start) === 'lower' && !finalPunctuation.test(ending);
}

function kindOf(text: string, { start, end }: Span, isOneLine: boolean): BlockKind {
  const words = text.slice(start, Math.min(end, start + 2 * longestHeading));
  if (isCaption(words)) return 'caption';
  const isShort = isOneLine && end - start <= longestHeading;
  return isShort && !finalPunctuation.test(words) && !startsLower(words) ? 'heading' : 'paragraph';
}

function startsLower(words: string): boolean {
  let at = 0;
  while (at < words.length && wordCharacterSize(words, at) === 0) at++;
  return caseAt(words, at) === 'lower' && caseAt(words, at + 1) !== 'upper';
}
