import type { Block, BlockKind, Mark, Span } from '../model.ts';
import { hasWords, skipSpace, skipSpaceBack } from './letters.ts';
import { blankOut, type Fill } from './mask.ts';
import { readProse } from './prose.ts';

/**
 * A stretch of a draft that one block is read from, as the block structure of its format has it.
 * Reading it depends on nothing but its own source, its kind and its blanks.
 */
export interface Piece extends Span {
  readonly kind: BlockKind;
  readonly quoted: boolean;
  /** Block markers inside it, at the start of its lines say, in draft offsets and in order. */
  readonly blanks: readonly Span[];
}

/** Reads the inline markup of a piece's source, in offsets of that source. */
export type ReadInline = (source: string) => {
  readonly fills: readonly Fill[];
  readonly marks: readonly Mark[];
};

/** The block of a piece, or undefined where its source has no words. */
export function readPiece(text: string, piece: Piece, readInline: ReadInline): Block | undefined {
  const { start, end, kind, quoted, blanks } = piece;
  const source = blankOut(
    text.slice(start, end),
    blanks.map((span): Fill => ({ start: span.start - start, end: span.end - start, blank: ' ' })),
  );
  const from = skipSpace(source, 0);
  const to = skipSpaceBack(source, source.length, from);
  const trimmed = source.slice(from, to);
  if (!hasWords(trimmed)) return undefined;
  const { fills, marks } = readInline(trimmed);
  const { prose, marks: allMarks } = readProse(trimmed, fills, marks);
  if (!hasWords(prose)) return undefined;
  return { start: start + from, end: start + to, kind, prose, marks: allMarks, quoted };
}

/** The blocks of pieces that are in order and disjoint. */
export function readPieces(text: string, pieces: readonly Piece[], readInline: ReadInline): readonly Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const block = readPiece(text, piece, readInline);
    if (block) blocks.push(block);
  }
  return blocks;
}
