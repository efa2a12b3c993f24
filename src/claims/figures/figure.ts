import type { Span } from '../../model.ts';

/**
 * What a number counts. A share of a whole is no difference between two shares (in percentage
 * points), and neither is a change relative to where it started, or a ratio of odds or risks.
 */
export type FigureKind =
  | 'share'
  | 'points'
  | 'change'
  | 'ratio'
  | 'p-value'
  | 'interval'
  | 'amount'
  | 'count'
  | 'number';

/** How the words beside a number loosen it. */
export type FigureBound = 'exactly' | 'about' | 'nearly' | 'over' | 'under';

/** A number of a sentence as a quantity, in offsets of the text it was read from. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** As written: a share of 70% is 70, a change of 20% is 20, a doubling is a ratio of 2. */
  readonly value: number;
  /** Digits behind the decimal point, as written. */
  readonly decimals: number;
  readonly bound: FigureBound;
  /** The unit of an amount, in one spelling: "mg", "week", "mmol/l". Empty for the other kinds. */
  readonly unit: string;
  /** How far the value may lie from what was measured, where words or a fraction round it themselves. */
  readonly give?: number;
  /** For a share written as a count of a count: both counts. */
  readonly of?: readonly [part: number, whole: number];
  /** For a change: whether it says to be absolute or relative, and which way it goes. */
  readonly scale?: 'absolute' | 'relative';
  readonly direction?: 'up' | 'down';
  /** True for a share among words of change, which may be the change: "weight loss (5%)". */
  readonly mayBeChange?: boolean;
  /** True for what may be no figure at all: a number in a name ("caspase 3"), "half of" something. */
  readonly isLoose?: boolean;
}
