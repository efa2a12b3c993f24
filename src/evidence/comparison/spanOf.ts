import type { Span } from '../../model.ts';

/** Only the place of what is more than a place. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
