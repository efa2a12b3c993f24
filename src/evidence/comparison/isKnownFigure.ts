import type { Figure, FigureKind } from '../../claims/figures/figure.ts';
import { isSameFigure } from './isSameFigure.ts';

/** Floating-point dust. */
const dust = 1e-9;
/** So many figures of one passage are set against one another; a passage with more is a table. */
const mostPaired = 16;
/** What a study found, and not what it did or when: a dose, a time and a bare number say nothing of a result. */
const resultKinds: ReadonlySet<FigureKind> = new Set([
  'share',
  'points',
  'change',
  'ratio',
  'p-value',
  'interval',
]);
/** Fewer people than these may be counted in words, or be nobody in particular. */
const leastCount = 20;

/** True for a figure that only a result can have. */
export function isOfResult({ kind, isLoose, value }: Figure): boolean {
  if (isLoose) return false;
  return resultKinds.has(kind) || (kind === 'count' && value >= leastCount);
}

/**
 * True where a figure of a claim stands in a paper, or follows from two figures of one of its passages:
 * the same value in whatever role, rounded, as a count of a count, in words; what is left of a share; the
 * difference or the quotient of two. `passages` are the figures of each passage.
 */
export function isKnownFigure(claimed: Figure, passages: readonly (readonly Figure[])[]): boolean {
  return (
    passages.some((figures) => figures.some((found) => isEqual(claimed, found))) ||
    passages.some((figures) => isDerived(claimed, figures.filter(mayBeOfResult).slice(0, mostPaired)))
  );
}

function isEqual(claimed: Figure, found: Figure): boolean {
  if (isSameFigure(claimed, found)) return true;
  if (!mayBeOfResult(found)) return false;
  const values = [found.value, ...(found.of ?? [])];
  if (claimed.kind === 'share' && (found.kind === 'share' || found.kind === 'change'))
    values.push(100 - found.value);
  return values.some((value) => isRounded(claimed, value));
}

/** A bare number may be a cell of a table; one with a unit, or in a name, is none. */
function mayBeOfResult({ kind, isLoose }: Figure): boolean {
  return kind !== 'amount' && !isLoose;
}

function isDerived(claimed: Figure, figures: readonly Figure[]): boolean {
  return figures.some((one) => figures.some((other) => one !== other && derive(claimed, one, other)));
}

function derive(claimed: Figure, { value: one }: Figure, { value: other }: Figure): boolean {
  if (other === 0) return false;
  switch (claimed.kind) {
    case 'share':
      return one <= other && isRounded(claimed, (100 * one) / other);
    case 'points':
    case 'change':
      return (
        isRounded(claimed, Math.abs(one - other)) || isRounded(claimed, Math.abs(100 * (one / other - 1)))
      );
    case 'ratio':
      return isRounded(claimed, one / other);
    case 'count':
      return isRounded(claimed, one + other) || isRounded(claimed, one - other);
    default:
      return false;
  }
}

/** True where the claim has the value with fewer digits, or as loosely as its own words say. */
function isRounded({ value: claimed, decimals, give = 0, bound }: Figure, value: number): boolean {
  const step = 10 ** -decimals;
  const slack = bound === 'exactly' ? step : Math.max(step, 0.1 * Math.abs(claimed));
  return Math.abs(claimed - value) <= Math.max(slack, give) + dust;
}
