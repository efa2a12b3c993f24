import type { Context } from './context.ts';

/** The paragraph says which animals or cells were studied. */
export const speciesStated: Context = ({ reading }) =>
  reading.facts.animal !== undefined || reading.facts.cells !== undefined;
