import { createSharing, type SourceReading } from '../../../engine.ts';
import type { Problem, Source } from '../../../model.ts';

/**
 * A reading as it is kept: JSON Lines, first the problems and how many sources there are, then a source a
 * line. Read back line by line, a large library leaves no text of its size behind.
 */
export function writeReading({ sources, problems }: SourceReading): Uint8Array {
  const lines = [{ problems, count: sources.length }, ...sources].map((line) => JSON.stringify(line));
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

interface Head {
  readonly problems: readonly Problem[];
  readonly count: number;
}

/** The reading in some bytes; undefined where they are none, or not all of one. */
export function parseReading(bytes: Uint8Array): SourceReading | undefined {
  const decoder = new TextDecoder();
  try {
    let head: Partial<Head> | undefined;
    const share = createSharing();
    const sources: Source[] = [];
    for (const line of linesOf(bytes)) {
      const value: unknown = JSON.parse(decoder.decode(line));
      if (head) sources.push(share(value as Source));
      else head = value as Head;
    }
    return head?.problems && head.count === sources.length ? { sources, problems: head.problems } : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a text in UTF-8, without their ends. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const lineFeed = 10;
  for (let start = 0, end: number; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(lineFeed, start);
    if (end < 0) end = bytes.length;
    yield bytes.subarray(start, end);
  }
}
