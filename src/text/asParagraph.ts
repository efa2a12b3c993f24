import type { Block } from '../model.ts';

/** Prose that stands by itself, as the block that readers take: a claim, a passage, a query. */
export function asParagraph(prose: string): Block {
  return { start: 0, end: prose.length, kind: 'paragraph', prose, marks: [], quoted: false };
}
