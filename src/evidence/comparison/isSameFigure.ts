import type { Figure } from '../../claims/figures/figure.ts';
import { convert, isTime } from '../../claims/figures/units.ts';

/** Floating-point dust. */
const dust = 1e-9;
/** "About 70%" may be this share of the value off. */
const aboutShare = 0.05;
/** "More than half" says little of 90%, but says nothing wrong; beyond this factor it is another figure. */
const mostUnderstated = 1.5;
/** Weeks counted as months lose a day or two in thirty: 12 weeks are three months of a trial. */
const calendarGive = 0.09;

/** The levels that p-values are customarily compared with. */
const customary: ReadonlySet<number> = new Set([0.1, 0.05, 0.01, 0.001, 0.0001]);

/**
 * True where a number of a claim can stand for a number of a passage: the same kind of quantity, the
 * same value after rounding, and on the same side of what decides (0.05 for p, 1 for a ratio, half
 * for a share).
 */
export function isSameFigure(claimed: Figure, found: Figure): boolean {
  return sameKind(claimed, found).some((value) => isSameValue(claimed, found, value));
}

/** The values of the passage's figure as a quantity of the claim's kind; empty where it is another kind. */
function sameKind(claimed: Figure, found: Figure): readonly number[] {
  const { kind } = claimed;
  if (kind === 'amount') {
    // "Aged 13–29" leaves out the unit that the claim gives.
    if (found.kind === 'number' && !found.isLoose) return [found.value];
    if (found.kind !== 'amount') return [];
    const value = convert(found.value, found.unit, claimed.unit);
    return value === undefined ? [] : [value];
  }
  if (kind === 'p-value' || found.kind === 'p-value') return kind === found.kind ? [found.value] : [];
  if (kind === 'points') return isPoints(found) ? [found.value] : [];
  if (kind === 'share') {
    const isShare = found.kind === 'share' || (claimed.mayBeChange && found.kind === 'change');
    return isShare || isUnlabelled(found) ? [found.value] : [];
  }
  if (kind === 'change') return changeOf(claimed, found);
  if (kind === 'ratio') return ratioOf(claimed, found);
  if (kind === 'count') return [...(found.of ?? []), ...(isCount(found) ? [found.value] : [])];
  return [found.value, ...(found.of ?? [])];
}

function isPoints({ kind, scale }: Figure): boolean {
  return kind === 'points' || (kind === 'change' && scale === 'absolute');
}

/** A bare number of an interval, which takes its meaning from the figure before it. */
function isUnlabelled({ kind }: Figure): boolean {
  return kind === 'interval';
}

function isCount({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number';
}

function changeOf(claimed: Figure, found: Figure): readonly number[] {
  if (found.kind === 'change') {
    const isAbsolute = claimed.scale === 'absolute';
    return isAbsolute === (found.scale === 'absolute') ? [found.value] : [];
  }
  if (found.kind === 'points') return claimed.scale === 'absolute' ? [found.value] : [];
  if (found.kind === 'ratio' && claimed.scale !== 'absolute') {
    const change = Math.round((found.value - 1) * 10_000) / 100;
    const isUp = change > 0;
    return claimed.direction !== undefined && isUp !== (claimed.direction === 'up') ? [] : [Math.abs(change)];
  }
  return isUnlabelled(found) || found.mayBeChange ? [found.value] : [];
}

function ratioOf(claimed: Figure, found: Figure): readonly number[] {
  if (found.kind === 'change' && found.scale !== 'absolute') {
    const sign = found.direction === 'down' ? -1 : 1;
    const ratio = 1 + (sign * found.value) / 100;
    return claimed.decimals > 2 ? [] : [Math.round(ratio * 1e6) / 1e6];
  }
  return found.kind === 'ratio' || found.kind === 'number' || found.kind === 'interval' ? [found.value] : [];
}

function isSameValue(claimed: Figure, found: Figure, value: number): boolean {
  if (crosses(claimed, found, value)) return false;
  if (claimed.kind === 'p-value') return isSameProbability(claimed, found);
  if (Math.abs(claimed.value - value) < dust) return true;
  const isLimit = claimed.bound !== 'exactly' && claimed.bound !== 'about';
  const isInWords = !claimed.of && !found.of && (claimed.give ?? found.give) !== undefined;
  if (isLimit && claimed.bound === found.bound && !isInWords) return isRounded(claimed, value);
  if (claimed.of && found.of) return claimed.of[1] !== found.of[1] && isWithinGive(claimed, found, value);
  const give = found.give ?? 0;
  if (Math.abs(claimed.value - value) <= give + dust) return true;
  return isWithinBound(claimed, value) || isWithinGive(claimed, found, value);
}

/** Rounding may not carry a figure over the value that decides what it means. */
function crosses({ kind, value: claimed }: Figure, found: Figure, value: number): boolean {
  if (kind === 'ratio' && found.kind === 'ratio') return Math.sign(claimed - 1) !== Math.sign(value - 1);
  if (kind === 'p-value') return claimed <= 0.05 !== value <= 0.05;
  return kind === 'share' && (claimed - 50) * (value - 50) < 0;
}

/** "p < 0.05" may be said of p = 0.03; the other way round it would be a figure nobody gave. */
function isSameProbability(claimed: Figure, found: Figure): boolean {
  if (Math.abs(claimed.value - found.value) < dust) return true;
  if (claimed.bound === 'under' && customary.has(claimed.value)) return found.value < claimed.value + dust;
  return found.bound === 'exactly' && isRounded(claimed, found.value);
}

function isWithinBound({ kind, bound, value: claimed, decimals, give = 0 }: Figure, value: number): boolean {
  const size = Math.abs(value);
  const slack = Math.max(0.5 * 10 ** -decimals, give);
  if (bound === 'about') return Math.abs(claimed - value) <= Math.max(slack, size * aboutShare) + dust;
  if (bound === 'nearly') {
    return value <= claimed + dust && claimed - value <= Math.max(slack, 2 * aboutShare * claimed) + dust;
  }
  const most = kind === 'share' && claimed >= 50 ? 100 : claimed * mostUnderstated;
  if (bound === 'over') return value >= claimed - dust && value <= most + dust;
  if (bound === 'under') return value <= claimed + dust && value >= claimed / mostUnderstated - dust;
  return false;
}

function isWithinGive(claimed: Figure, found: Figure, value: number): boolean {
  if (claimed.bound !== 'exactly' && claimed.bound !== 'about') return false;
  const off = Math.abs(claimed.value - value);
  if (off < dust) return true;
  if (off <= (claimed.give ?? 0) + dust) return true;
  if (claimed.kind === 'amount') return isSameAmount(claimed, found, value);
  if (claimed.kind === 'share' && found.kind === 'share' && claimed.decimals > found.decimals) {
    return isRounded({ ...claimed, value, decimals: found.decimals }, claimed.value);
  }
  return isRounded(claimed, value);
}

function isSameAmount(claimed: Figure, found: Figure, value: number): boolean {
  const isCalendar = [claimed.unit, found.unit].some((unit) => unit === 'month' || unit === 'year');
  if (claimed.unit === found.unit || !isTime(claimed.unit) || !isCalendar) return isRounded(claimed, value);
  return Math.abs(claimed.value - value) <= claimed.value * calendarGive;
}

/** True where `claimed` is the value with fewer digits: rounded, or cut off ("70%" for 70.8%). */
function isRounded(
  { value: claimed, decimals, kind }: Pick<Figure, 'value' | 'decimals' | 'kind'>,
  value: number,
): boolean {
  const step = 10 ** -decimals;
  if (Math.abs(claimed - value) <= step / 2 + dust) return true;
  if (Math.abs(claimed) < Math.abs(value) && Math.abs(claimed - value) < step - dust) return true;
  const isLarge = (kind === 'count' || kind === 'number') && decimals === 0 && Math.abs(claimed) >= 100;
  if (!isLarge) return false;
  const digits = String(Math.abs(claimed)).replace(/0+$/, '').length;
  const round = 10 ** (String(Math.abs(claimed)).length - digits);
  return round > 1 && Math.abs(claimed - value) <= round / 2;
}
