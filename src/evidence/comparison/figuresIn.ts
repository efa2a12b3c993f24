import type { Figure } from '../../claims/figures/figure.ts';
import { readFigures } from '../../claims/figures/readFigures.ts';
import { readBlock } from '../../claims/read.ts';
import { asParagraph } from '../../text/asParagraph.ts';
import { maskProse } from '../../text/mask.ts';
import { findCitations } from './citations.ts';

/** The figures of a text, in order, without reading what they are about; numbers of citations are none. */
export function figuresIn(text: string): readonly Figure[] {
  const prose = maskProse(
    text,
    findCitations(text).map(({ start, end }) => ({ start, end, blank: '\uFFFC' })),
  );
  return readBlock(asParagraph(prose)).sentences.flatMap(({ end, quantities, words }) =>
    readFigures(prose, end, quantities, words),
  );
}
