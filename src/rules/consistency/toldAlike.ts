import type { StatedFigure } from '../../claims/study/stated.ts';
import { countShared } from '../../claims/study/subjectOpenings.ts';
import type { PlacedFigure, ToldFigure } from '../../claims/told/toldFigures.ts';
import type { Place } from '../rule.ts';

/** How much of the words around two estimates must be the same. */
const enough = 0.65;

/** True where the words around two estimates, or two pairs of shares, are of the same thing. */
export function isToldAlike(own: ToldFigure, other: ToldFigure): boolean {
  if (own.among === '' || other.among === '') return false;
  const one = new Set(own.among.split(' '));
  const another = new Set(other.among.split(' '));
  return countShared(one, another) >= enough * Math.min(one.size, another.size);
}

const none: readonly PlacedFigure[] = [];

/** The figures told in a sentence of the writer's own. */
export function figuresIn({ sentence, reading }: Place): readonly PlacedFigure[] {
  const { told, block } = reading;
  if (!told || block.aside) return none;
  const from = firstFrom(told, sentence.start);
  let to = from;
  while (to < told.length && (told[to] as PlacedFigure).start < sentence.end) to += 1;
  return from === to ? none : told.slice(from, to);
}

/** The first figure of the first sentence that begins at a place or behind it: they are in order of sentences. */
function firstFrom(told: readonly PlacedFigure[], start: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle] as PlacedFigure).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names one of the numbers of a figure, wherever in the draft it stands. */
export function pointAt({ keys: [key = ''], says }: ToldFigure, number: number): StatedFigure {
  return { fact: 'told', key, says, number };
}
