import type { Span } from '../../model.ts';

/** A stretch of a file as plain text, which knows where in the file each of its characters stands. */
export interface PlacedText {
  readonly text: string;
  /** Where a stretch of `text` stands in the file. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** What stands in a file for a stretch of the text. */
interface Piece extends Span {
  /** Where it begins in the text. */
  readonly at: number;
  /** True where text and file are the same, letter by letter. */
  readonly isSame: boolean;
}

/**
 * Reads a stretch of a file: what `markup` finds becomes what `read` makes of it, given its place in the
 * stretch. Linear where `markup` is, which must be global.
 */
export function placeText(
  file: string,
  { start, end }: Span,
  markup: RegExp = /\s+/g,
  read: (found: string, index: number) => string = () => ' ',
): PlacedText {
  const own = file.slice(start, end);
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  let endsInSpace = true;

  const add = (text: string, from: number, to: number): void => {
    const shown = endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (shown === '') return;
    const cut = text.length - shown.length;
    const isSame = text.length === to - from;
    pieces.push({
      at: length,
      start: start + (isSame ? from + cut : from),
      end: start + to,
      isSame,
    });
    texts.push(shown);
    length += shown.length;
    endsInSpace = shown.endsWith(' ');
  };

  let at = 0;
  for (const { 0: found, index } of own.matchAll(markup)) {
    const shown = read(found, index);
    // One space between two words stays where it is: most of what is found is that.
    if (found === ' ' && shown === found && index > at && own[index - 1] !== ' ') continue;
    add(own.slice(at, index), at, index);
    add(shown, index, index + found.length);
    at = index + found.length;
  }
  add(own.slice(at), at, own.length);

  const last = pieces.at(-1) ?? { at: 0, start, end: start, isSame: false };
  const pieceAt = (offset: number): Piece => {
    let low = 0;
    let high = pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return pieces[low] ?? last;
  };
  const spanOf = (from: number, to: number): Span => {
    const first = pieceAt(from);
    const final = pieceAt(Math.max(from, to - 1));
    return {
      start: first.isSame ? first.start + from - first.at : first.start,
      end: final.isSame ? final.start + to - final.at : final.end,
    };
  };
  return { text: texts.join('').trimEnd(), spanOf };
}
