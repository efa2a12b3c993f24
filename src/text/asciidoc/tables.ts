import type { Span } from '../../model.ts';

/** One cell of a table; `hasBlocks` where its text is marked up as a document is. */
export interface Cell extends Span {
  readonly hasBlocks: boolean;
}

/** What stands before a cell's stroke: how often it is repeated, what it spans, how it is set. */
const cellFormat = /(?:^|\s)(?:(?:\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})[*+])?[<^>]?(?:\.[<^>])?([a-z]?)$/;
const longestFormat = 20;

/** The cells of a table between its fences, whose first character is `separator`. */
export function splitCells(text: string, table: Span, separator: string): readonly Cell[] {
  switch (separator) {
    case ',':
      return splitByMark(text, table, ',');
    case ':':
      return splitByMark(text, table, ':');
    default:
      return splitByStroke(text, table, separator);
  }
}

/** "|cell 2+|cell a|cell": a cell begins at a stroke and goes on to the next, over lines. */
function splitByStroke(text: string, { start, end }: Span, stroke: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = -1;
  let hasBlocks = false;
  for (let at = text.indexOf(stroke, start); at >= 0 && at < end; at = text.indexOf(stroke, at + 1)) {
    if (text.charCodeAt(at - 1) === 92) continue;
    const before = Math.max(from < 0 ? start : from, at - longestFormat);
    const match = cellFormat.exec(text.slice(before, at));
    const format = match ? match[0].trimStart() : '';
    if (from >= 0) cells.push({ start: from, end: at - format.length, hasBlocks });
    hasBlocks = match?.[1] === 'a';
    from = at + 1;
  }
  if (from >= 0) cells.push({ start: from, end, hasBlocks });
  return cells;
}

/** Comma- or colon-separated cells, a row a line; quotation marks may hold a comma or a line end. */
function splitByMark(text: string, { start, end }: Span, mark: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let isQuoted = false;
  for (let at = start; at <= end; at++) {
    const character = text.charAt(at);
    if (character === '"' && mark === ',') isQuoted = !isQuoted;
    const isEnd =
      at === end || (!isQuoted && (character === mark || character === '\n' || character === '\r'));
    if (!isEnd) continue;
    cells.push({ ...withoutQuotes(text, from, at), hasBlocks: false });
    from = at + 1;
  }
  return cells;
}

function withoutQuotes(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  const isQuoted = to - from > 1 && text.charAt(from) === '"' && text.charAt(to - 1) === '"';
  return isQuoted ? { start: from + 1, end: to - 1 } : { start: from, end: to };
}
