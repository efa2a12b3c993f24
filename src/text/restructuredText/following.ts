import type { Line } from './lines.ts';
import { directiveOption, endOf } from './markers.ts';

/** True where a line goes on with the words of a directive that stands in `column`. */
export function isInDirective(text: string, line: Line | undefined, column: number): boolean {
  return (
    line !== undefined && line.start < line.end && line.column > column && !isOptionLine(text, line, column)
  );
}

/** True for an option of a directive that stands in `column`. */
export function isOptionLine(text: string, line: Line | undefined, column: number): boolean {
  return (
    line !== undefined &&
    line.start < line.end &&
    line.column > column &&
    endOf(directiveOption, text, line.start) !== undefined
  );
}

/** The line after an option and the lines it goes on in. */
export function afterOption(lines: readonly Line[], at: number): number {
  const { column } = lines[at] as Line;
  let next = at + 1;
  for (let line = lines[next]; line && line.start < line.end && line.column > column; line = lines[++next]);
  return next;
}

/** The line after everything indented deeper than `column` below line `at`. */
export function afterBody(lines: readonly Line[], at: number, column: number): number {
  let next = at + 1;
  for (let line = lines[next]; line && (line.start === line.end || line.column > column); )
    line = lines[++next];
  return next;
}

/** The blank line after a run of lines. */
export function afterRun(lines: readonly Line[], at: number): number {
  let next = at;
  for (let line = lines[next]; line && line.start < line.end; ) line = lines[++next];
  return next;
}

/** The line after the literal block that begins at or below line `at`: indented, or each line marked alike. */
export function afterLiteral(text: string, lines: readonly Line[], at: number, column: number): number {
  let first = at;
  while (first < lines.length && (lines[first] as Line).start === (lines[first] as Line).end) first++;
  const line = lines[first];
  if (!line) return first;
  if (line.column > column) return afterBody(lines, first, column);
  const isQuotedLiteral =
    first > at && line.column === column && /[!-/:-@[-`{-~]/.test(text.charAt(line.start));
  return isQuotedLiteral ? afterRun(lines, first) : at;
}
