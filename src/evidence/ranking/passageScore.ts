import { sharedCount } from './indexedText.ts';
import { b, k1 } from './scoreSources.ts';
import type { Sighting } from './sightings.ts';
import { rarityOf, type SourceIndex, sourceCount } from './sourceIndex.ts';

/** Weighs passages by their words; a key is the key of a term. */
export interface PassageScore {
  /** How rare a term is among passages; one that the library lacks is the rarest. */
  readonly rarity: (key: string) => number;
  readonly highestRarity: number;
  /** BM25 of a passage, for weights of keys. */
  readonly score: (sighting: Sighting, weights: ReadonlyMap<string, number>) => number;
}

/** Opens the passages of an index: each counts with the words of its source that stand for all of it. */
export function createPassageScore(index: SourceIndex): PassageScore {
  const { firstTexts, textStarts, passageCounts, numberOf } = index;
  const all = Math.max(0, textStarts.length - 1 - sourceCount(index) * sharedCount);
  const meanLength = meanPassageLength(firstTexts, textStarts, all);

  const rarity = (key: string): number => {
    const number = numberOf.get(key);
    return rarityOf(number === undefined ? 0 : (passageCounts[number] ?? 0), all);
  };
  const score = ({ counts, length }: Sighting, weights: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const [key, count] of counts) {
      const weight = weights.get(key);
      if (weight === undefined) continue;
      sum += (weight * rarity(key) * (k1 + 1) * count) / (count + k1 * (1 - b + (b * length) / meanLength));
    }
    return sum;
  };
  return { rarity, highestRarity: rarityOf(0, all), score };
}

/** As `Sighting.length` counts it. */
function meanPassageLength(firstTexts: Uint32Array, textStarts: Uint32Array, all: number): number {
  let sum = 0;
  for (let source = 0; source + 1 < firstTexts.length; source++) {
    const first = firstTexts[source] ?? 0;
    const end = firstTexts[source + 1] ?? 0;
    const at = (text: number): number => textStarts[text] ?? 0;
    const own = at(end) - at(first + sharedCount);
    const shared = 0.4 * (at(first + 1) - at(first)) + 0.3 * (at(first + 3) - at(first + 1));
    sum += own + shared * (end - first - sharedCount);
  }
  return Math.max(1, sum / Math.max(1, all));
}
