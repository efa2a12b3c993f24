import {
  type CorrectionsFile,
  correctSources,
  joinRetractions,
  markRetracted,
  type Retractions,
  type SourceReading,
} from '../../../engine.ts';
import { readAllCorrections } from './corrections.ts';
import { readAllRetractions } from './retractions.ts';
import type { Wish } from './wishes.ts';

/** What the writer says of the sources, in files beside them. */
export interface SaidOfSources {
  readonly corrections: readonly CorrectionsFile[];
  readonly retractions: Retractions;
}

/** Where the writer says nothing. */
export const nothingSaid: SaidOfSources = { corrections: [], retractions: joinRetractions([]) };

export async function readSaidOfSources(wishes: readonly Wish[]): Promise<SaidOfSources> {
  const [corrections, retractions] = await Promise.all([
    readAllCorrections(wishes),
    readAllRetractions(wishes),
  ]);
  return { corrections, retractions };
}

/** Sources as the writer has corrected them, with the retracted ones marked; problems of both are added. */
export function applySaid(
  { sources, problems }: SourceReading,
  { corrections, retractions }: SaidOfSources,
): SourceReading {
  const corrected = correctSources(sources, corrections);
  return {
    sources: markRetracted(corrected.sources, retractions),
    problems: [...problems, ...corrected.problems, ...retractions.problems],
  };
}
