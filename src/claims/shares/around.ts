import type { Span, Word } from '../../model.ts';

/** The words around a figure in its sentence. */
export interface Around {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** The words before and behind a span. */
export function wordsAround(words: readonly Word[], { start, end }: Span): Around {
  return {
    before: words.filter((word) => word.end <= start),
    after: words.filter((word) => word.start >= end),
  };
}
