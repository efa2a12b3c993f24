import type { Span } from '../model.ts';

/** True where two half-open ranges share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The range moved: block offsets become draft offsets when moved by the block's start. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Tells of a range whether it overlaps any of these, which do not overlap one another. */
export function createOverlap(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  return ({ start, end }) => {
    const last = inOrder[lastStartingBy(inOrder, end - 1, (each) => each.start)];
    return last !== undefined && last.end > start;
  };
}

/** Index of the last item that starts at `offset` or before, -1 where none does; items are in order of their starts. */
export function lastStartingBy<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
