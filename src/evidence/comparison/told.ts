import type { Difference } from '../../model.ts';

/** In which one respect a claim and a passage differ; which verdict that is, the one who asked knows. */
export type Told = Omit<Difference, 'verdict'>;
