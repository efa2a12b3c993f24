import type { Span } from '../../model.ts';
import type { Line } from './lines.ts';
import { endOf, gridBorder, simpleBorder } from './markers.ts';

/** A table: its cells in order, and the index of the line after it. */
export interface TableRead {
  readonly cells: readonly Span[];
  readonly next: number;
}

/**
 * Reads the grid table whose first line is `at`, one physical line at a time: a cell that spans lines
 * is not in one piece in the source, so that each of its lines is a cell of its own. A stroke parts two
 * cells only in a column where a border has a corner.
 */
export function readGridTable(text: string, lines: readonly Line[], at: number): TableRead {
  const { column } = lines[at] as Line;
  let next = at;
  const corners = new Set<number>();
  for (let line = lines[next]; line && isGridLine(text, line, column); line = lines[++next]) {
    if (endOf(gridBorder, text, line.start) !== undefined) noteCorners(text, line, corners);
  }
  const cells = lines.slice(at, next).flatMap((line) => splitGridLine(text, line, corners));
  return { cells, next };
}

function isGridLine(text: string, line: Line, column: number): boolean {
  return line.column === column && line.start < line.end && '|+'.includes(text.charAt(line.start));
}

function noteCorners(text: string, { start, end }: Line, corners: Set<number>): void {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 43) corners.add(at - start);
}

function splitGridLine(text: string, { start, end }: Line, corners: ReadonlySet<number>): readonly Span[] {
  const strokes: number[] = [];
  const atCorners: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 124 && code !== 43) continue;
    if (corners.has(at - start)) atCorners.push(at);
    if (code === 124) strokes.push(at);
  }
  const isAligned = atCorners.length > 1 && atCorners.at(-1) === end - 1;
  const cuts = isAligned ? atCorners : strokes;
  return cuts
    .map((cut, index) => ({ start: cut + 1, end: cuts[index + 1] ?? end }))
    .filter((cell) => !/^[-=+]*$/.test(text.slice(cell.start, cell.end)));
}

/**
 * Reads the simple table whose top border is line `at`, one physical line at a time, as grid tables
 * are; undefined where no border ends it.
 */
export function readSimpleTable(text: string, lines: readonly Line[], at: number): TableRead | undefined {
  const top = lines[at] as Line;
  const next = simpleTableEnd(text, lines, at);
  if (next === undefined) return undefined;
  const columns = [...text.slice(top.start, top.end).matchAll(/=+/g)].map(({ index }) => index);
  const cells = lines.slice(at, next).flatMap((line) => splitSimpleLine(text, line, top.column, columns));
  return { cells, next };
}

/** A table ends at a border before a blank line, and at its third border in any case. */
function simpleTableEnd(text: string, lines: readonly Line[], at: number): number | undefined {
  const { column } = lines[at] as Line;
  let borders = 1;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (line.start === line.end) continue;
    if (line.column < column) return undefined;
    if (line.column > column || endOf(simpleBorder, text, line.start) === undefined) continue;
    const after = lines[next + 1];
    if (++borders === 3 || !after || after.start === after.end) return next + 1;
  }
  return undefined;
}

/** The cells of one line; a text that runs across the gap between two columns fills both. */
function splitSimpleLine(
  text: string,
  line: Line,
  column: number,
  columns: readonly number[],
): readonly Span[] {
  if (/^[-= \t]*$/.test(text.slice(line.start, line.end))) return [];
  const origin = line.start - (line.column - column);
  const cells: Span[] = [];
  let start = line.start;
  for (const offset of [...columns.slice(1), Number.POSITIVE_INFINITY]) {
    const end = Math.min(line.end, origin + offset);
    if (end < line.end && (end <= start || !/\s/.test(text.charAt(end - 1)))) continue;
    if (end > start) cells.push({ start, end });
    start = end;
  }
  return cells;
}
