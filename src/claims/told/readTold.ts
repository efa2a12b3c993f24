import type { ReadSentence } from '../sentence.ts';
import { readToldEstimates } from './readEstimates.ts';
import { readPairs } from './readPairs.ts';
import { readSamples } from './readSamples.ts';
import { readSentence } from './readSentence.ts';
import { readShares } from './readShares.ts';
import type { PlacedFigure } from './toldFigures.ts';

/** The figures that the sentences of a block tell of outcomes; undefined where there are none. */
export function readTold(
  sentences: readonly ReadSentence[],
  prose: string,
): readonly PlacedFigure[] | undefined {
  let told: PlacedFigure[] | undefined;
  for (const sentence of sentences) {
    if (sentence.quantities.length === 0) continue;
    const found = [
      ...readShares(sentence, prose),
      ...readToldEstimates(sentence, prose),
      ...readPairs(sentence, prose),
      ...readSamples(sentence, prose),
      ...readSentence(sentence, prose),
    ];
    if (found.length === 0) continue;
    told ??= [];
    for (const figure of found) told.push(figure);
  }
  return told;
}
