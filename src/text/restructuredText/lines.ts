import { splitLines } from '../lines.ts';

/** One line: where its words are, without the white space around them, and the column they begin in. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** A tab goes on to the next multiple of this, as docutils has it. */
const tabWidth = 8;

/** The lines of a text. A line is blank where `start` is `end`. */
export function readLines(text: string): readonly Line[] {
  return splitLines(text).map((span) => {
    const from = text.charCodeAt(span.start) === 0xfeff ? span.start + 1 : span.start;
    let end = span.end;
    while (end > from && isBlankCode(text.charCodeAt(end - 1))) end--;
    let start = from;
    while (start < end && isBlankCode(text.charCodeAt(start))) start++;
    return { start, end, column: columnAfter(text, from, start, 0) };
  });
}

/** The column of `to`, where `from` is in `column`. */
export function columnAfter(text: string, from: number, to: number, column: number): number {
  let after = column;
  for (let at = from; at < to; at++) {
    after = text.charCodeAt(at) === 9 ? after + tabWidth - (after % tabWidth) : after + 1;
  }
  return after;
}

function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
