import type { Difference } from '../../model.ts';

/** In which one respect a claim and a passage differ; which verdict that is, the one who asked knows. */
export interface Told extends Omit<Difference, 'verdict' | 'isSure'> {
  /** For what is less sure than the rest: an effect denied, a proof that is nowhere, a claim that sounds firmer. */
  readonly isSureOnly?: 'in the same sentence' | 'never';
}
