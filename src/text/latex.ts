import type { Block } from '../model.ts';
import { readLatexInline } from './latex/inline.ts';
import { splitLatex } from './latex/pieces.ts';
import { readPieces } from './piece.ts';

/** The prose of a LaTeX text, block by block, in order and disjoint. */
export function readLatex(text: string): readonly Block[] {
  return readPieces(text, splitLatex(text), readLatexInline);
}
