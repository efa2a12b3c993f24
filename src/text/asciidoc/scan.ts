import { type Markings, startMarkings } from '../markings.ts';

/** The reading of one block's inline markup, in block offsets. */
export interface Scan extends Markings {
  /** Closing delimiters already paired: where one starts → where it ends. */
  readonly closers: Map<number, number>;
  /** For each delimiter, where the stretch it last opened is closed. */
  readonly openUntil: Map<string, number>;
}

export function startScan(source: string): Scan {
  return { ...startMarkings(source), closers: new Map(), openUntil: new Map() };
}

/** What a sticky pattern matches at `at`. */
export function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
