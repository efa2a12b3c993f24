import type { Span } from '../model.ts';

/** A place as people name it: both count from 1, `column` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text. */
export interface Locator {
  readonly lineCount: number;
  /** The place of an offset, in logarithmic time; offsets outside the text go to its nearest end. */
  readonly at: (offset: number) => Position;
}

/**
 * Notes where the lines of a text start, once, in linear time. A line ends at \r\n, \n or \r, as in
 * VS Code; the line end belongs to the line it ends.
 */
export function locate(text: string): Locator {
  const starts = lineStarts(text);
  function at(offset: number): Position {
    const place = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] as number) + 1 };
  }
  return { lineCount: starts.length, at };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The lines of a text, in order, without their line ends. */
export function splitLines(text: string): readonly Span[] {
  const starts = lineStarts(text);
  return starts.map((start, line) => {
    let end = starts[line + 1] ?? text.length;
    if (line + 1 < starts.length) {
      end--;
      if (text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13 && end > start) end--;
    }
    return { start, end };
  });
}
