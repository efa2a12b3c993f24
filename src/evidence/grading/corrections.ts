import type { Design, Species } from '../../model.ts';

/** What the file with the writer's corrections is called; it lies where the library does. */
export const correctionsFileName = 'overclaim.sources.yaml';

/** What a writer can correct, in the order it is written. */
export const correctable = ['design', 'species', 'population', 'n', 'comparator'] as const;
export type Correctable = (typeof correctable)[number];

/** What a writer says of one source, where it was read wrongly. What is left out stays as read. */
export interface CorrectedFields {
  readonly design?: Design;
  readonly species?: Species;
  readonly population?: string;
  readonly n?: number;
  readonly comparator?: string;
}

/** The entry of one source. */
export interface Correction extends CorrectedFields {
  /** The id of the source, or its file's path. */
  readonly source: string;
  /** Where the entry stands in the file, counted from 1. */
  readonly line: number;
}
