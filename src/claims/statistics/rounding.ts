import type { Numeral } from './numeral.ts';

/** Room for what binary fractions lose. */
const epsilon = 1e-9;

/** Half a unit in the last place a number was written with: as far as rounding may have moved it. */
export function halfUnit({ decimals }: Pick<Numeral, 'decimals'>): number {
  return 0.5 * 10 ** -decimals + epsilon;
}

/** True where `exact`, rounded to the decimals written, gives the number written; halves may go either way. */
export function roundsTo(exact: number, written: Pick<Numeral, 'value' | 'decimals'>): boolean {
  return Math.abs(exact - written.value) <= halfUnit(written);
}
