import type { Numeral } from './numeral.ts';

/** Room for what binary fractions lose. */
const epsilon = 1e-9;

/** Half a unit in the last place a number was written with: as far as rounding may have moved it. */
export function halfUnit({ decimals }: Pick<Numeral, 'decimals'>): number {
  return 0.5 * 10 ** -decimals + epsilon;
}

/**
 * True where `exact`, rounded to the decimals written, gives the number written. Halves may go either
 * way, and a figure may have been rounded before: 12.1495 was 12.15 once and is 12.2 now.
 */
export function roundsTo(exact: number, written: Pick<Numeral, 'value' | 'decimals'>): boolean {
  return Math.abs(exact - written.value) <= 1.1 * halfUnit(written);
}
