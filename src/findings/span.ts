import type { Span } from '../model.ts';

/** True where two half-open ranges share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The range moved: block offsets become draft offsets when moved by the block's start. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
