import type { Block } from '../model.ts';
import { readPieces } from './piece.ts';
import { readInline } from './restructuredText/inline.ts';
import { outlineRestructuredText } from './restructuredText/outline.ts';

/** The prose of a reStructuredText document, block by block, in order and disjoint. */
export function readRestructuredText(text: string): readonly Block[] {
  return readPieces(text, outlineRestructuredText(text), readInline);
}
