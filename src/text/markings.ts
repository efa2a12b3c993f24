import type { Mark, MarkKind } from '../model.ts';
import type { Blank, Fill, QuoteMark, Sign } from './mask.ts';

/** What is found while the inline markup of one block is read, in block offsets. */
export interface Markings {
  readonly source: string;
  readonly fills: Fill[];
  readonly marks: Mark[];
  /** Answers of searches ahead, so that none is made twice: what was looked for → last place found. */
  readonly ahead: Map<string, number>;
}

export function startMarkings(source: string): Markings {
  return { source, fills: [], marks: [], ahead: new Map() };
}

export function fill({ fills }: Markings, start: number, end: number, blank: Blank): void {
  if (end > start) fills.push({ start, end, blank });
}

/** Blanks what stands for a noun, and says what it is. Returns its end. */
export function replace(markings: Markings, start: number, end: number, kind: MarkKind): number {
  fill(markings, start, end, '\uFFFC');
  markings.marks.push({ start, end, kind });
  return end;
}

/**
 * Blanks markup that stands for a quotation mark or a sign: its outermost place keeps that, the first one
 * of a sign. Returns its end.
 */
export function standFor(markings: Markings, start: number, end: number, mark: QuoteMark | Sign): number {
  const at = mark === '”' || mark === '’' ? end - 1 : start;
  fill(markings, start, at, '\u2060');
  fill(markings, at, at + 1, mark);
  fill(markings, at + 1, end, '\u2060');
  return end;
}

/**
 * The next place of `needle` at or after `from` that is accepted, or -1. Remembers the answer: linear
 * over a whole scan however often it is asked, as long as `from` never goes back and what is accepted
 * hangs on nothing but the place.
 */
export function findAhead(
  { source, ahead }: Markings,
  needle: string,
  from: number,
  isAccepted: (at: number) => boolean = () => true,
): number {
  const known = ahead.get(needle);
  if (known !== undefined && (known === -1 || known >= from)) return known;
  let found = source.indexOf(needle, from);
  while (found >= 0 && !isAccepted(found)) found = source.indexOf(needle, found + 1);
  ahead.set(needle, found);
  return found;
}
