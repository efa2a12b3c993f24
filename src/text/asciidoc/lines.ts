import type { Span } from '../../model.ts';
import { splitLines } from '../lines.ts';

/** The lines of a part of a text, without the white space at their ends; a byte order mark belongs to none. */
export function readLines(text: string, part: Span): readonly Span[] {
  return splitLines(text.slice(part.start, part.end)).map((span) => {
    const start = span.start + part.start;
    let end = span.end + part.start;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    return { start: start < end && text.charCodeAt(start) === 0xfeff ? start + 1 : start, end };
  });
}

/** The runs of lines between blank ones. */
export function splitAtBlankLines(lines: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of [...lines, { start: 0, end: 0 }]) {
    if (line.start < line.end) {
      if (start < 0) start = line.start;
      end = line.end;
    } else if (start >= 0) {
      runs.push({ start, end });
      start = -1;
    }
  }
  return runs;
}
