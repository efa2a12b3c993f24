import type { Mark, MarkKind } from '../../model.ts';
import type { Blank, Fill } from '../mask.ts';

/** A run of *, _ or ~~ that may open or close emphasis; `start` to `end` is what is not yet used. */
export interface Delimiter {
  readonly code: number;
  start: number;
  end: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** An open [ or ![ and what was found before it. */
export interface Opener {
  readonly start: number;
  readonly isImage: boolean;
  readonly delimiters: number;
}

/** An image; `altStart` to `altEnd` is its alternative text. */
export interface Image {
  readonly start: number;
  readonly altStart: number;
  readonly altEnd: number;
  readonly end: number;
}

/** The reading of one block's inline markup, in block offsets. */
export interface Scan {
  readonly source: string;
  readonly fills: Fill[];
  readonly marks: Mark[];
  readonly delimiters: Delimiter[];
  readonly openers: Opener[];
  readonly images: Image[];
  /** Openers below this index stand outside a link, and may open none themselves. */
  deadOpeners: number;
  /** Where the last citation key stands. */
  lastKey: number;
  /** Answers of searches ahead, so that none is made twice: needle → last place found. */
  readonly ahead: Map<string, number>;
  /** For each run of backticks, by its start: the start of the next run as long, or -1. */
  codeRuns: ReadonlyMap<number, number> | undefined;
}

export function startScan(source: string): Scan {
  return {
    source,
    fills: [],
    marks: [],
    delimiters: [],
    openers: [],
    images: [],
    deadOpeners: 0,
    lastKey: -1,
    ahead: new Map(),
    codeRuns: undefined,
  };
}

export function fill(scan: Scan, start: number, end: number, blank: Blank): void {
  if (end > start) scan.fills.push({ start, end, blank });
}

/** Blanks what stands for a noun, and says what it is. Returns its end. */
export function replace(scan: Scan, start: number, end: number, kind: MarkKind): number {
  fill(scan, start, end, '\uFFFC');
  scan.marks.push({ start, end, kind });
  return end;
}

/** Forgets everything found at or after `start`, because the whole stretch turned out to be one thing. */
export function forgetFrom(scan: Scan, start: number, delimiters: number): void {
  while ((scan.fills.at(-1)?.start ?? -1) >= start) scan.fills.pop();
  while ((scan.marks.at(-1)?.start ?? -1) >= start) scan.marks.pop();
  while ((scan.images.at(-1)?.start ?? -1) >= start) scan.images.pop();
  scan.delimiters.length = Math.min(scan.delimiters.length, delimiters);
}

/**
 * The next place of `needle` at or after `from`, or -1. Remembers the answer: linear over a whole scan
 * however often it is asked, as long as `from` never goes back.
 */
export function findAhead(scan: Scan, needle: string, from: number): number {
  const known = scan.ahead.get(needle);
  if (known !== undefined && (known === -1 || known >= from)) return known;
  const found = scan.source.indexOf(needle, from);
  scan.ahead.set(needle, found);
  return found;
}
