import type { BlockKind, Span } from '../../model.ts';
import type { Piece } from '../piece.ts';
import { type Directive, directiveNamed } from './directives.ts';
import { afterBody, afterLiteral, afterOption, afterRun, isInDirective, isOptionLine } from './following.ts';
import { columnAfter, type Line, readLines } from './lines.ts';
import {
  anonymousTarget,
  bullet,
  directive,
  endOf,
  enumerator,
  explicitMarkup,
  field,
  footnoteLabel,
  gridBorder,
  isAdornment,
  lineBlock,
  simpleBorder,
} from './markers.ts';
import { readGridTable, readSimpleTable, type TableRead } from './tables.ts';

/** What is indented together: a list item, a quotation, the body of a directive. */
interface Container {
  /** A line indented by this or less ends it. */
  readonly above: number;
  /** The column its body stands in; -1 until its first line on a line of its own. */
  column: number;
  readonly kind: BlockKind;
  readonly quoted: boolean;
}

/** Where a body element begins: its line, its offset, its column, and whether a marker stands before it. */
interface Start {
  readonly line: number;
  readonly at: number;
  readonly column: number;
  readonly isInline: boolean;
}

interface Outline {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly containers: Container[];
  readonly pieces: Piece[];
}

/** Deeper nesting than this is read as text. */
const deepest = 32;

/** The pieces of a reStructuredText document, in order and disjoint, found in one pass over its lines. */
export function outlineRestructuredText(text: string): readonly Piece[] {
  const lines = readLines(text);
  const containers: Container[] = [{ above: -1, column: 0, kind: 'paragraph', quoted: false }];
  const outline: Outline = { text, lines, containers, pieces: [] };
  for (let line = 0; line < lines.length; ) {
    const { start, end, column } = lines[line] as Line;
    if (start === end) {
      line++;
      continue;
    }
    while (inner(outline).above >= column) containers.pop();
    line = readElement(outline, { line, at: start, column, isInline: false });
  }
  return outline.pieces;
}

function inner({ containers }: Outline): Container {
  return containers.at(-1) as Container;
}

/** Reads the body element that begins at `start`; returns the line after what was read. */
function readElement(outline: Outline, start: Start): number {
  const { line, at, column } = start;
  const container = inner(outline);
  if (at >= (outline.lines[line] as Line).end) return line + 1;
  if (!start.isInline) {
    if (container.column < 0) container.column = column;
    else if (column > container.column) enterQuotation(outline, start);
  }
  return (
    readListItem(outline, start) ??
    readVerbatim(outline, start) ??
    readTable(outline, start) ??
    readExplicitMarkup(outline, start) ??
    readTitle(outline, start) ??
    readParagraph(outline, start)
  );
}

/** An indented block is a quotation, unless it is a list that was indented for looks. */
function enterQuotation(outline: Outline, start: Start): void {
  const { kind, quoted } = inner(outline);
  const isList = markerEnd(outline, start) !== undefined;
  enter(outline, { above: start.column - 1, column: start.column, kind, quoted: quoted || !isList });
}

function enter({ containers }: Outline, container: Container): void {
  if (containers.length < deepest) containers.push(container);
}

/** The end of a list marker or a field's name at `start`, or undefined. A name after a field is no list. */
function markerEnd({ text, lines }: Outline, { line, at, column, isInline }: Start): number | undefined {
  const marked = endOf(bullet, text, at) ?? endOf(field, text, at);
  if (marked !== undefined) return marked;
  if (isInline && /[A-Z]\./.test(text.slice(at, at + 2))) return undefined;
  const end = endOf(enumerator, text, at);
  if (end === undefined) return undefined;
  const next = lines[line + 1];
  const goesOn =
    !next ||
    next.start === next.end ||
    next.column !== column ||
    endOf(enumerator, text, next.start) !== undefined;
  return goesOn ? end : undefined;
}

function readListItem(outline: Outline, start: Start): number | undefined {
  const end = markerEnd(outline, start);
  if (end === undefined || outline.containers.length >= deepest) return undefined;
  const { text, lines } = outline;
  const { kind, quoted } = inner(outline);
  const isField = text.charAt(start.at) === ':';
  const isEmpty = end >= (lines[start.line] as Line).end;
  const column = columnAfter(text, start.at, end, start.column);
  enter(outline, {
    above: start.column,
    column: isField || isEmpty ? -1 : column,
    kind: kind === 'table-cell' ? kind : 'list-item',
    quoted,
  });
  return readElement(outline, { line: start.line, at: end, column, isInline: true });
}

/** Reads a doctest, which ends at a blank line, or a line block. */
function readVerbatim(outline: Outline, { line, at, column }: Start): number | undefined {
  const { text, lines, pieces } = outline;
  if (text.startsWith('>>> ', at)) return afterRun(lines, line);
  if (endOf(lineBlock, text, at) === undefined) return undefined;
  let next = line;
  let piece: { start: number; end: number; blanks: Span[] } | undefined;
  const { kind, quoted } = inner(outline);
  function close(): void {
    if (piece) pieces.push({ ...piece, kind, quoted });
    piece = undefined;
  }

  for (; next < lines.length; next++) {
    const { start: lineStart, end, column: lineColumn } = lines[next] as Line;
    const start = next === line ? at : lineStart;
    const isMarked = (next === line || lineColumn === column) && endOf(lineBlock, text, start) !== undefined;
    if (start >= end || !(isMarked || lineColumn > column)) break;
    if (isMarked && end === start + 1) close();
    else {
      piece ??= { start, end, blanks: [] };
      piece.end = end;
      if (isMarked) piece.blanks.push({ start, end: start + 1 });
    }
  }
  close();
  return next;
}

function readTable(outline: Outline, { line, at, isInline }: Start): number | undefined {
  if (isInline) return undefined;
  const { text, lines, pieces } = outline;
  let table: TableRead | undefined;
  if (endOf(gridBorder, text, at) !== undefined) table = readGridTable(text, lines, line);
  else if (endOf(simpleBorder, text, at) !== undefined) table = readSimpleTable(text, lines, line);
  if (!table) return undefined;
  const { quoted } = inner(outline);
  for (const cell of table.cells) pieces.push({ ...cell, kind: 'table-cell', quoted, blanks: [] });
  return table.next;
}

/** Reads what begins with "..": a footnote, a target, a directive or a comment; and "__ address". */
function readExplicitMarkup(outline: Outline, start: Start): number | undefined {
  const { text, lines } = outline;
  const { line, at, column } = start;
  if (endOf(anonymousTarget, text, at) !== undefined) return afterBody(lines, line, column);
  const from = endOf(explicitMarkup, text, at);
  if (from === undefined) return undefined;
  const lineEnd = (lines[line] as Line).end;
  const after = lines[line + 1];
  if (from >= lineEnd && (!after || after.start === after.end)) return line + 1;
  const labelEnd = endOf(footnoteLabel, text, from);
  if (labelEnd !== undefined && outline.containers.length < deepest) {
    enter(outline, { above: column, column: -1, kind: 'footnote', quoted: inner(outline).quoted });
    return readElement(outline, { line, at: labelEnd, column: column + 3, isInline: true });
  }
  directive.lastIndex = from;
  const match = directive.exec(text);
  if (!match) return afterBody(lines, line, column);
  const words = { line, at: Math.min(directive.lastIndex, lineEnd), column, isInline: true };
  return readDirective(outline, words, directiveNamed(match[1] ?? ''));
}

/** Reads a directive whose own words begin at `start`; its column is that of the two full stops. */
function readDirective(outline: Outline, start: Start, { argument, body, quotes }: Directive): number {
  const { text, lines, pieces } = outline;
  const { line, at, column } = start;
  const place = inner(outline);
  const quoted = place.quoted || quotes;
  const hasArgument = at < (lines[line] as Line).end;
  let next = line + 1;
  if (hasArgument) while (isInDirective(text, lines[next], column)) next++;
  if (hasArgument && argument !== 'hidden') {
    const kind = argument === 'paragraph' ? place.kind : argument;
    pieces.push({ start: at, end: (lines[next - 1] as Line).end, kind, quoted, blanks: [] });
  }
  while (isOptionLine(text, lines[next], column)) next = afterOption(lines, next);
  if (body === 'hidden') return afterBody(lines, next - 1, column);
  enter(outline, { above: column, column: -1, kind: body === 'paragraph' ? place.kind : body, quoted });
  return next;
}

/** Reads a title with a line under it, or over and under it; or a transition. */
function readTitle(outline: Outline, { line, column, isInline }: Start): number | undefined {
  const { text, lines } = outline;
  const first = lines[line] as Line;
  const second = lines[line + 1];
  if (isInline || !second) return undefined;
  if (isAdornment(text, first)) {
    const third = lines[line + 2];
    const isOver =
      second.start < second.end && third && third.column === column && isUnder(text, first, third);
    if (isOver && isAdornment(text, third)) {
      pushTitle(outline, second);
      return line + 3;
    }
    return first.end - first.start >= 4 ? line + 1 : undefined;
  }
  if (second.column !== column || !isAdornment(text, second)) return undefined;
  const length = second.end - second.start;
  if (length < 4 && length < first.end - first.start) return undefined;
  pushTitle(outline, first);
  return line + 2;
}

function isUnder(text: string, over: Line, under: Line): boolean {
  return text.charCodeAt(over.start) === text.charCodeAt(under.start);
}

function pushTitle(outline: Outline, { start, end }: Line): void {
  outline.pieces.push({ start, end, kind: 'heading', quoted: inner(outline).quoted, blanks: [] });
}

/**
 * Reads a paragraph, or the term of a definition list, and the literal block that "::" announces. Behind
 * a marker, its second line says how far the others are indented.
 */
function readParagraph(outline: Outline, start: Start): number {
  const { text, lines, pieces } = outline;
  const container = inner(outline);
  const { line, at } = start;
  let column = start.column;
  let next = line + 1;
  for (; next < lines.length; next++) {
    const { start: lineStart, end, column: lineColumn } = lines[next] as Line;
    if (lineStart === end || lineColumn <= container.above) break;
    const mayHang = next === line + 1 && start.isInline && (container.column < 0 || lineColumn < column);
    if (mayHang) {
      column = lineColumn;
      if (container.column < 0) container.column = lineColumn;
    } else if (lineColumn !== column) break;
  }
  const end = (lines[next - 1] as Line).end;
  const announcesLiteral = text.endsWith('::', end);
  const below = lines[next];
  const isTerm = next === line + 1 && below && below.start < below.end && below.column > column;
  const kind = isTerm && container.kind === 'paragraph' ? 'list-item' : container.kind;
  pieces.push({ start: at, end, kind, quoted: container.quoted, blanks: [] });
  if (announcesLiteral) return afterLiteral(text, lines, next, column);
  if (below && below.start < below.end && below.column > column)
    enter(outline, { above: below.column - 1, column: below.column, kind, quoted: container.quoted });
  return next;
}
