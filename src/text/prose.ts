import type { Mark } from '../model.ts';
import { type Fill, maskProse } from './mask.ts';
import { findQuotations } from './quotations.ts';
import { findReferences } from './references.ts';

/** The prose of a block, as long as its source, and the stretches that are more or less than prose. */
export interface Prose {
  readonly prose: string;
  readonly marks: readonly Mark[];
}

const none: readonly Mark[] = [];

/**
 * Turns the source of one block into prose. The format's own markup comes as `fills` and `marks`;
 * citations, addresses and quotations look the same in every format and are found here.
 */
export function readProse(source: string, fills: readonly Fill[] = [], marks: readonly Mark[] = []): Prose {
  const masked = maskProse(source, fills);
  const references = findReferences(masked);
  const prose = references.fills.length === 0 ? masked : maskProse(masked, references.fills);
  const quotations = findQuotations(prose);
  // As nearly always.
  if (marks.length + references.marks.length + quotations.length === 0) return { prose, marks: none };
  const found = [...marks, ...references.marks, ...quotations];
  return { prose, marks: found.sort((a, b) => a.start - b.start || b.end - a.end) };
}
