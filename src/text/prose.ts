import type { Mark } from '../model.ts';
import { type Fill, maskProse } from './mask.ts';
import { findQuotations } from './quotations.ts';
import { findReferences } from './references.ts';

/** The prose of a block, as long as its source, and the stretches that are more or less than prose. */
export interface Prose {
  readonly prose: string;
  readonly marks: readonly Mark[];
}

/**
 * Turns the source of one block into prose. The format's own markup comes as `fills` and `marks`;
 * citations, addresses and quotations look the same in every format and are found here.
 */
export function readProse(source: string, fills: readonly Fill[] = [], marks: readonly Mark[] = []): Prose {
  const masked = maskProse(source, fills);
  const references = findReferences(masked);
  const prose = references.fills.length === 0 ? masked : maskProse(masked, references.fills);
  const found = [...marks, ...references.marks, ...findQuotations(prose)];
  return { prose, marks: found.sort((a, b) => a.start - b.start || b.end - a.end) };
}
