import type { Span } from '../../model.ts';
import type { Piece } from '../piece.ts';
import { readLines, splitAtBlankLines } from './lines.ts';
import {
  admonition,
  attributeEntry,
  authorLine,
  blockTitle,
  comment,
  isUnderline,
  lineBreak,
  listMarker,
  macro,
  markdownQuote,
  preprocessor,
  proseFence,
  quotingStyles,
  readStyle,
  revisionLine,
  splitTerm,
  tableFence,
  title,
  titleEnd,
  verbatimFence,
  verbatimStyles,
} from './markers.ts';
import { deepest, type Fence, inner, lineAt, type Outline, pushLines, pushPiece } from './state.ts';
import { type Cell, splitCells } from './tables.ts';

/** The pieces of an AsciiDoc document, in order and disjoint, found in one pass over its lines. */
export function outlineAsciidoc(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  outlinePart(text, { start: 0, end: text.length }, { line: '\n', kind: 'paragraph', quoted: false }, pieces);
  return pieces;
}

/** Adds the pieces of a part of a text, which lies in `whole`. */
function outlinePart(text: string, part: Span, whole: Fence, pieces: Piece[]): void {
  const outline: Outline = {
    text,
    lines: readLines(text, part),
    fences: [whole],
    pieces,
    style: '',
    attached: undefined,
    hasHeading: whole.kind !== 'paragraph',
  };
  for (let at = 0; at < outline.lines.length; ) at = readLine(outline, at);
}

/** Reads what begins at line `at`; returns the line after it. */
function readLine(outline: Outline, at: number): number {
  const line = lineAt(outline, at);
  if (line === '' || lineBreak.test(line) || preprocessor.test(line)) return at + 1;
  const next = readFence(outline, line, at) ?? readMetadata(outline, line, at);
  if (next !== undefined) return next;
  const after = readBlock(outline, line, at);
  outline.style = '';
  return after;
}

/** Reads a line that opens or closes a fenced block. */
function readFence(outline: Outline, line: string, at: number): number | undefined {
  const { fences } = outline;
  const open = fences.findLastIndex((fence) => fence.line === line);
  if (open > 0) {
    fences.length = open;
    return at + 1;
  }
  const isProse = proseFence.test(line);
  const isVerbatim = verbatimFence.test(line) || (line === '--' && verbatimStyles.has(outline.style));
  if (!isProse && !isVerbatim && !tableFence.test(line)) return undefined;
  const { style, attached } = outline;
  const { kind, quoted } = inner(outline);
  outline.style = '';
  outline.attached = undefined;
  if (isVerbatim) return findFenceEnd(outline, line, at).next;
  if (!isProse) return readTable(outline, line, at);
  if (fences.length < deepest) {
    const isQuoting = line.startsWith('_') || quotingStyles.has(style);
    const ownKind = attached && kind === 'paragraph' ? 'list-item' : kind;
    fences.push({ line, kind: ownKind, quoted: quoted || isQuoting });
  }
  return at + 1;
}

/**
 * Where the block that line `at` opens ends: at its own fence, at that of a block around it, or with the
 * text. `next` is the line to go on with.
 */
function findFenceEnd(outline: Outline, fence: string, at: number): { end: number; next: number } {
  const own = fence.replace(/^(`+).*/, '$1');
  const around = new Set(outline.fences.map(({ line }) => line));
  for (let end = at + 1; end < outline.lines.length; end++) {
    const line = lineAt(outline, end);
    if (line === own) return { end, next: end + 1 };
    if (around.has(line)) return { end, next: end };
  }
  return { end: outline.lines.length, next: outline.lines.length };
}

/** Reads a table; of one that nothing closes yet, the lines are read as ordinary text. */
function readTable(outline: Outline, fence: string, at: number): number {
  const { text, lines } = outline;
  const { end, next } = findFenceEnd(outline, fence, at);
  if (next === end) return at + 1;
  const first = lines[at + 1];
  if (first && end > at + 1) {
    const table = { start: first.start, end: (lines[end - 1] as Span).end };
    for (const cell of splitCells(text, table, fence.charAt(0))) readCell(outline, cell);
  }
  return next;
}

/** A cell is a block for each of its paragraphs; one that is marked up as a document is read as one. */
function readCell(outline: Outline, cell: Cell): void {
  const { text, pieces } = outline;
  const { quoted } = inner(outline);
  if (cell.hasBlocks) {
    const whole: Fence = { line: '\n', kind: 'table-cell', quoted };
    outlinePart(text, cell, whole, pieces);
    return;
  }
  const isOneLine = !/[\r\n]/.test(text.slice(cell.start, cell.end));
  for (const span of isOneLine ? [cell] : splitAtBlankLines(readLines(text, cell))) {
    pieces.push({ start: span.start, end: span.end, kind: 'table-cell', quoted, blanks: [] });
  }
}

/** Reads a line that is about the document or the next block: a comment, attributes, a block's title. */
function readMetadata(outline: Outline, line: string, at: number): number | undefined {
  if (comment.test(line)) return at + 1;
  if (line === '+') {
    outline.attached = 'to item';
    return at + 1;
  }
  const style = readStyle(line);
  if (style !== undefined) {
    outline.style = style || outline.style;
    return at + 1;
  }
  if (attributeEntry.test(line)) {
    let next = at;
    while (/[ \t]\\$/.test(lineAt(outline, next))) next++;
    return next + 1;
  }
  if (blockTitle.test(line)) {
    pushLines(outline, at, at + 1, 'caption', 1);
    return at + 1;
  }
  return undefined;
}

/** Reads a title, a macro, a list item or a paragraph. */
function readBlock(outline: Outline, line: string, at: number): number {
  const heading = title.exec(line);
  if (heading) {
    outline.attached = undefined;
    const { start } = outline.lines[at] as Span;
    pushPiece(outline, { start: start + heading[0].length, end: start + titleEnd(line) }, 'heading');
    return skipAuthors(outline, at + 1, heading[0].trimEnd().length === 1);
  }
  const under = lineAt(outline, at + 1);
  if (outline.fences.length === 1 && isUnderline(line, under)) {
    pushLines(outline, at, at + 1, 'heading', 0);
    return skipAuthors(outline, at + 2, under.startsWith('='));
  }
  const found = macro.exec(line);
  if (found) {
    outline.attached = undefined;
    if (found[1] === 'image') pushAlternative(outline, at, found[2] ?? '');
    return at + 1;
  }
  const item = verbatimStyles.has(outline.style) ? undefined : listMarker.exec(line);
  if (item) return readWords(outline, at, item[0].length, 'list-item');
  return readTerm(outline, line, at) ?? readParagraph(outline, line, at);
}

/** Leaves out the lines with the authors and the revision under the title of the document. */
function skipAuthors(outline: Outline, at: number, isTop: boolean): number {
  const isDocumentTitle = isTop && !outline.hasHeading;
  outline.hasHeading = true;
  if (!isDocumentTitle || !authorLine.test(lineAt(outline, at))) return at;
  return revisionLine.test(lineAt(outline, at + 1)) ? at + 2 : at + 1;
}

/** The alternative text of an image that stands alone. */
function pushAlternative(outline: Outline, at: number, attributes: string): void {
  const words = /^(?:"[^"]*"|[^,="]*(?=,|$))/.exec(attributes)?.[0] ?? '';
  const start = (outline.lines[at]?.end ?? 0) - 1 - attributes.length;
  const isQuoted = words.startsWith('"');
  const span = isQuoted
    ? { start: start + 1, end: start + words.length - 1 }
    : { start, end: start + words.length };
  if (span.end > span.start) pushPiece(outline, span, 'caption');
}

/** Reads "term:: description"; the description may stand on the next lines. */
function readTerm(outline: Outline, line: string, at: number): number | undefined {
  const term = verbatimStyles.has(outline.style) ? undefined : splitTerm(line);
  if (!term) return undefined;
  const { start } = outline.lines[at] as Span;
  pushPiece(outline, { start, end: start + term.termEnd }, 'list-item');
  if (term.from < line.length) return readWords(outline, at, term.from, 'list-item');
  outline.attached = 'to term';
  return at + 1;
}

function readParagraph(outline: Outline, line: string, at: number): number {
  const { style, attached } = outline;
  const isLiteral = /^[ \t]/.test(line) && attached !== 'to term';
  if (isLiteral || verbatimStyles.has(style)) {
    outline.attached = undefined;
    let next = at + 1;
    while (goesOn(outline, next, false)) next++;
    return next;
  }
  const kind = attached ? 'list-item' : 'paragraph';
  return readWords(outline, at, admonition.exec(line)?.[0].length ?? 0, kind);
}

/**
 * Reads the words of a paragraph or list item from `skip` characters into line `at`. The last line of a
 * quotation may say whose it is.
 */
function readWords(outline: Outline, at: number, skip: number, kind: 'list-item' | 'paragraph'): number {
  const first = lineAt(outline, at);
  let next = at + 1;
  while (goesOn(outline, next, kind === 'list-item')) next++;
  const isStyled = quotingStyles.has(outline.style) && kind === 'paragraph';
  const isAttributed =
    next - 1 > at && (isStyled || /^["“]/.test(first)) && lineAt(outline, next - 1).startsWith('-- ');
  const last = isAttributed ? next - 1 : next;
  const quotes = isAttributed || isStyled || markdownQuote.test(first);
  outline.attached = undefined;
  pushLines(outline, at, last, kind, skip, quotes);
  return next;
}

/** True where a paragraph goes on in line `at`. A list item ends where the next one begins. */
function goesOn(outline: Outline, at: number, isItem: boolean): boolean {
  const line = lineAt(outline, at);
  if (line === '' || line === '+') return false;
  if (verbatimFence.test(line) || proseFence.test(line) || tableFence.test(line)) return false;
  if (readStyle(line) !== undefined) return false;
  return !isItem || !(listMarker.test(line) || splitTerm(line));
}
