import type { TextLine } from './textLine.ts';

/** How much of a column its lines must fill for the page to be text in two columns and no table. */
const filled = 0.6;
/** How many of the lines at the left may be followed by their neighbour at the right. */
const mostCrossings = 0.4;

/**
 * Puts the pieces of a page's lines in reading order: the order they are drawn in, unless two columns
 * of text are drawn across, line by line. Then each column is read downwards, between the lines that
 * cross both. Pieces of one line that stay neighbours become one line again: rows of tables, spaced words.
 */
export function orderLines(pieces: readonly TextLine[]): TextLine[] {
  const middle = findGutter(pieces);
  const isDrawnAcross = middle !== undefined && countCrossings(pieces, middle) > mostCrossings;
  return joinNeighbours(isDrawnAcross ? readDownwards(pieces, middle) : pieces);
}

/** Where two columns of text part; undefined where there are none. */
function findGutter(pieces: readonly TextLine[]): number | undefined {
  if (pieces.length < 10) return undefined;
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ end }) => end));
  const middle = (left + right) / 2;
  const columns = [pieces.filter(({ end }) => end <= middle + 1), pieces.filter(({ x }) => x >= middle - 1)];
  const isText = columns.every((lines) => {
    const widths = lines.map(({ x, end }) => end - x).sort((a, b) => a - b);
    const median = widths[widths.length >> 1] ?? 0;
    return lines.length >= pieces.length * 0.25 && median >= ((right - left) / 2) * filled;
  });
  return isText ? middle : undefined;
}

/** The share of the lines at the left behind which the same line at the right is drawn. */
function countCrossings(pieces: readonly TextLine[], middle: number): number {
  let lefts = 0;
  let crossings = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.end > middle + 1) continue;
    lefts++;
    const next = pieces[at + 1];
    if (next && next.x >= middle - 1 && isSameLine(piece, next)) crossings++;
  }
  return lefts === 0 ? 0 : crossings / lefts;
}

function readDownwards(pieces: readonly TextLine[], middle: number): TextLine[] {
  const ordered: TextLine[] = [];
  let lefts: TextLine[] = [];
  let rights: TextLine[] = [];
  const close = (): void => {
    ordered.push(...lefts, ...rights);
    lefts = [];
    rights = [];
  };
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (piece.end <= middle + 1) lefts.push(piece);
    else if (piece.x >= middle - 1) rights.push(piece);
    else {
      close();
      ordered.push(piece);
    }
  }
  close();
  return ordered;
}

function joinNeighbours(pieces: readonly TextLine[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before && isSameLine(before, piece) && piece.x >= before.end - 1) {
      const wider = piece.text.length > before.text.length ? piece : before;
      lines[lines.length - 1] = {
        ...wider,
        text: `${before.text} ${piece.text}`,
        x: before.x,
        end: piece.end,
      };
    } else lines.push(piece);
  }
  return lines;
}

function isSameLine(one: TextLine, other: TextLine): boolean {
  return Math.abs(one.y - other.y) < 0.3 * Math.max(one.size, other.size);
}
