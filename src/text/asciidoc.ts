import type { Block } from '../model.ts';
import { readInline } from './asciidoc/inline.ts';
import { outlineAsciidoc } from './asciidoc/outline.ts';
import { readPieces } from './piece.ts';

/** The prose of an AsciiDoc document, block by block, in order and disjoint. */
export function readAsciidoc(text: string): readonly Block[] {
  return readPieces(text, outlineAsciidoc(text), readInline);
}
