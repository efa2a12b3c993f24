import type { BlockKind, Span } from '../../model.ts';
import type { Piece } from '../piece.ts';
import { comment, preprocessor } from './markers.ts';

/** A fenced block of prose that is open; the outermost is the document, whose fence no line is. */
export interface Fence {
  readonly line: string;
  readonly kind: BlockKind;
  readonly quoted: boolean;
}

/** The reading of a document, or of a cell that is marked up as one. */
export interface Outline {
  readonly text: string;
  readonly lines: readonly Span[];
  readonly fences: Fence[];
  readonly pieces: Piece[];
  /** The style that the next block is given, '' for none. */
  style: string;
  /** What the next block belongs to: a list item's "+", a term without a description. */
  attached: 'to item' | 'to term' | undefined;
  hasHeading: boolean;
}

/** Deeper nesting than this is not looked into. */
export const deepest = 32;

/** The innermost block that is open. */
export function inner({ fences }: Outline): Fence {
  return fences.at(-1) as Fence;
}

/** The words of a line, by its index; none past the end. */
export function lineAt({ text, lines }: Outline, at: number): string {
  const line = lines[at];
  return line ? text.slice(line.start, line.end) : '';
}

/** Adds lines [from, to) without the first `skip` characters; comments, directives and > in them are blanked. */
export function pushLines(
  outline: Outline,
  from: number,
  to: number,
  kind: BlockKind,
  skip: number,
  quotes = false,
): void {
  const { lines } = outline;
  const blanks: Span[] = [];
  for (let at = from; at < to; at++) {
    const line = lineAt(outline, at);
    const { start, end } = lines[at] as Span;
    if (at > from && (comment.test(line) || preprocessor.test(line))) blanks.push({ start, end });
    else if (quotes && line.startsWith('>')) blanks.push({ start, end: start + 1 });
  }
  const start = (lines[from] as Span).start + skip;
  pushPiece(outline, { start, end: (lines[to - 1] as Span).end }, kind, quotes, blanks);
}

/** Adds a piece; a plain one is what the block around it is. */
export function pushPiece(
  outline: Outline,
  span: Span,
  kind: BlockKind,
  quotes = false,
  blanks: readonly Span[] = [],
): void {
  const place = inner(outline);
  const isPlain = kind === 'paragraph' || (kind === 'list-item' && place.kind === 'table-cell');
  outline.pieces.push({
    ...span,
    kind: isPlain ? place.kind : kind,
    quoted: place.quoted || quotes,
    blanks,
  });
}
