import type { Block } from '../model.ts';
import { readHtmlInline } from './html/inline.ts';
import { splitHtml } from './html/split.ts';
import { type Piece, readPieces } from './piece.ts';

/** The prose of an HTML text, block by block, in order and disjoint. */
export function readHtml(text: string): readonly Block[] {
  const pieces = splitHtml(text).map(
    ({ start, end, kind, isQuoted }): Piece => ({
      start,
      end,
      kind: kind ?? 'paragraph',
      quoted: isQuoted,
      blanks: [],
    }),
  );
  return readPieces(text, pieces, readHtmlInline);
}
