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

/** The figures told in a sentence of the writer's own. */
export function figuresIn({ sentence, reading }: Place): readonly PlacedFigure[] {
  if (!reading.told || reading.block.aside) return [];
  return reading.told.filter(
    ({ spans: [first] }) => first && first.start >= sentence.start && first.end <= sentence.end,
  );
}
