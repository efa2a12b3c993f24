import { type Markings, startMarkings } from '../markings.ts';

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
export interface Scan extends Markings {
  readonly delimiters: Delimiter[];
  readonly openers: Opener[];
  readonly images: Image[];
  /** Openers below this index stand outside a link, and may open none themselves. */
  deadOpeners: number;
  /** Where the last citation key stands. */
  lastKey: number;
  /** For each run of backticks, by its start: the start of the next run as long, or -1. */
  codeRuns: ReadonlyMap<number, number> | undefined;
}

export function startScan(source: string): Scan {
  return {
    ...startMarkings(source),
    delimiters: [],
    openers: [],
    images: [],
    deadOpeners: 0,
    lastKey: -1,
    codeRuns: undefined,
  };
}

/** Forgets everything found at or after `start`, because the whole stretch turned out to be one thing. */
export function forgetFrom(scan: Scan, start: number, delimiters: number): void {
  while ((scan.fills.at(-1)?.start ?? -1) >= start) scan.fills.pop();
  while ((scan.marks.at(-1)?.start ?? -1) >= start) scan.marks.pop();
  while ((scan.images.at(-1)?.start ?? -1) >= start) scan.images.pop();
  scan.delimiters.length = Math.min(scan.delimiters.length, delimiters);
}
