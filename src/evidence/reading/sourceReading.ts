import type { Problem, Source } from '../../model.ts';

/** What reading one file of a library gives: the sources that could be read, and what could not. */
export interface SourceReading {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}
