import { isFigure, raiseFigure } from '../raiseFigure.ts';
import type { TextLine, TextRun } from './textLine.ts';

/** A gap wider than this, in sizes of the letters, may be one between columns or cells. */
const gap = 1;
/** How far a base line may lie from another's and be the same line, in sizes of the letters. */
const drop = 0.5;

/**
 * Joins runs to pieces of lines, in the order they are drawn; a wide gap ends a piece. Raised figures
 * are citations and are left out, but for powers (raiseFigure.ts).
 */
export function joinRuns(runs: readonly TextRun[]): TextLine[] {
  const lines: TextLine[] = [];
  let piece: TextRun[] = [];
  const close = (): void => {
    const line = pieceOf(piece);
    if (line) lines.push(line);
    piece = [];
  };
  for (const run of runs) {
    const before = piece.findLast(({ text }) => text.trim() !== '');
    if (before && run.text.trim() !== '' && !continues(before, run)) close();
    piece.push(run);
    if (run.endsLine) close();
  }
  close();
  return lines;
}

function continues(before: TextRun, run: TextRun): boolean {
  const size = Math.max(before.size, run.size);
  const between = run.x - (before.x + before.width);
  return Math.abs(run.y - before.y) <= drop * size && between < gap * size && between > -drop * size;
}

function pieceOf(runs: readonly TextRun[]): TextLine | undefined {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return undefined;
  const { size, font, y } = shown.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  let text = '';
  for (const run of runs) {
    const isRaised = run.size < size * 0.85 && y - run.y > size * 0.15;
    if (isRaised && isFigure(run.text)) text = raiseFigure(text, run.text);
    else text += run.text;
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x: first.x,
    end: Math.max(...shown.map(({ x, width }) => x + width)),
    y,
    size,
    font,
  };
}
