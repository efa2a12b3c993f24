import type { Numeral } from '../statistics/numeral.ts';
import { type PValue, readPValue } from '../statistics/pValue.ts';

/** A p value as told, without its place. */
export interface StatedP {
  readonly relation: '=' | '<' | '>';
  readonly value: number;
  readonly decimals: number;
}

/** A p value of an effect that a numeral states; undefined where it is none. */
export function stateP(numeral: Numeral | undefined): StatedP | undefined {
  const p = numeral && readPValue(numeral);
  return p?.isOfEffect ? withoutPlace(p) : undefined;
}

/** A p value without its place. */
export function withoutPlace({ relation, value, numeral }: PValue): StatedP {
  return { relation, value, decimals: numeral.decimals };
}

/** The level below which a result is called significant. */
const threshold = 0.05;

/** How a p value is written: "p = 0.048". */
export function writeP({ relation, value, decimals }: StatedP): string {
  return `p ${relation} ${value.toFixed(decimals)}`;
}

/**
 * True where two p values cannot be of the same test, or rounding has carried one of them across 0.05:
 * 0.048 and "< 0.01", 0.051 and "= 0.05".
 */
export function pDiffers(one: StatedP, other: StatedP): boolean {
  if (one.relation === '=' && other.relation === '=') return exactlyDiffers(one, other);
  if (one.relation === '=') return outside(one, other);
  if (other.relation === '=') return outside(other, one);
  return (
    one.relation !== other.relation &&
    (one.relation === '<' ? one.value <= other.value : other.value <= one.value)
  );
}

function exactlyDiffers(one: StatedP, other: StatedP): boolean {
  const [rough, fine] = one.decimals < other.decimals ? [one, other] : [other, one];
  if (Math.abs(rough.value - fine.value) > 0.55 * 10 ** -rough.decimals) return true;
  return rough.value <= threshold && fine.value > threshold;
}

function outside(exact: StatedP, bound: StatedP): boolean {
  const give = 0.5 * 10 ** -exact.decimals;
  if (bound.relation === '<') {
    return exact.value > bound.value || (exact.decimals > 2 && exact.value - give >= bound.value);
  }
  return exact.value + give <= bound.value;
}
