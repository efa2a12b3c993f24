import type { ReadSentence } from '../sentence.ts';
import { readToldEstimates } from './readEstimates.ts';
import { readPairs } from './readPairs.ts';
import { readSamples } from './readSamples.ts';
import { readSentence } from './readSentence.ts';
import { readShares } from './readShares.ts';
import type { PlacedFigure } from './toldFigures.ts';

const readers = [readShares, readToldEstimates, readPairs, readSamples, readSentence];

/** The figures that the sentences of a block tell of outcomes, in order of sentences; undefined where there are none. */
export function readTold(
  sentences: readonly ReadSentence[],
  prose: string,
): readonly PlacedFigure[] | undefined {
  let told: PlacedFigure[] | undefined;
  for (const sentence of sentences) {
    if (sentence.quantities.length === 0) continue;
    for (const read of readers) {
      for (const figure of read(sentence, prose)) {
        told ??= [];
        told.push(figure);
      }
    }
  }
  return told;
}
