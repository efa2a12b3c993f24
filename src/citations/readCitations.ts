import type { Block, Span } from '../model.ts';
import type { Citation } from './pointer.ts';
import { readPointers } from './readPointers.ts';

/** The citations of a block that point to a work, in block offsets. `source` is the block as typed. */
export function readCitations({ marks, prose }: Block, source: string): readonly Citation[] {
  return marks.flatMap(({ kind, start, end }) => {
    if (kind !== 'citation' && kind !== 'link-target') return [];
    const typed = source.slice(start, end);
    // An address is a citation where it leads to a paper.
    if (kind === 'link-target' && !/10\.\d{4,9}\/|pubmed/i.test(typed)) return [];
    const pointers = readPointers(typed, prose.slice(Math.max(0, start - 80), start));
    return pointers.length > 0 ? [{ start, end, pointers }] : [];
  });
}

/** The citations that answer for a sentence: those in it, and one behind its full stop. */
export function citationsOf<Place extends Span>(
  { start, end }: Span,
  all: readonly Place[],
): readonly Place[] {
  return all.filter((citation) => citation.start >= start && citation.start <= end + 1);
}
