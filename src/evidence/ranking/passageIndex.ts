import type { Passage, Source } from '../../model.ts';
import type { Stem } from '../../text/stem.ts';
import { readTerms, type Term } from './terms.ts';

/** How far a repeated word counts, and how far a long passage is held against it (BM25). */
const k1 = 1.2;
const b = 0.75;

/** What a word counts for where it stands. */
const inText = 1;
const inTitle = 0.4;
const inAbout = 0.3;
const inOutcome = 0.3;

/** A passage of the library with its source's place in the list of sources. */
export interface Entry {
  readonly passage: Passage;
  readonly sourceAt: number;
}

/** Finds and weighs passages by their words; entries and sources are named by their place in the list. */
export interface PassageIndex {
  readonly entries: readonly Entry[];
  /** How rare a term is in the library; a term the library lacks is the rarest. */
  readonly rarity: (key: string) => number;
  /** The rarity of a term the library lacks. */
  readonly highestRarity: number;
  /** BM25 of each entry that holds a term, for the given weights of terms. */
  readonly score: (weights: ReadonlyMap<string, number>) => Map<number, number>;
  /** The sum of the weights of the terms that each entry holds, however often. */
  readonly cover: (weights: ReadonlyMap<string, number>) => Map<number, number>;
  /** The entries that hold one of these terms in their own words. */
  readonly saying: (keys: Iterable<string>) => Set<number>;
}

/**
 * Indexes every passage under its own words and, at lower weight, its source's title, `about` and
 * the outcomes of its results.
 * Method: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009;
 * fields are mixed by weighting term counts, as in its section 3.6.
 */
export function createPassageIndex(sources: readonly Source[], stem: Stem): PassageIndex {
  const known = new Map<string, readonly Term[]>();
  const entries: Entry[] = [];
  const lengths: number[] = [];
  const postings = new Map<string, { entries: number[]; counts: number[]; said: number[] }>();

  sources.forEach((source, sourceAt) => {
    const shared: [Term[], number][] = [
      [readTerms(source.csl.title, stem, known), inTitle],
      [readTerms(source.about.join(' , '), stem, known), inAbout],
      [
        readTerms([...new Set(source.results.map(({ outcome }) => outcome))].join(' , '), stem, known),
        inOutcome,
      ],
    ];
    for (const passage of source.passages) {
      const counts = new Map<string, number>();
      let length = 0;
      const own = readTerms(passage.text, stem, known);
      const said = new Set(own.map(({ key }) => key));
      for (const [terms, weight] of [[own, inText] as const, ...shared]) {
        length += terms.length * weight;
        for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + weight);
      }
      const entryAt = entries.push({ passage, sourceAt }) - 1;
      lengths.push(length);
      for (const [key, count] of counts) {
        let list = postings.get(key);
        if (list === undefined) {
          list = { entries: [], counts: [], said: [] };
          postings.set(key, list);
        }
        list.entries.push(entryAt);
        list.counts.push(count);
        list.said.push(said.has(key) ? 1 : 0);
      }
    }
  });

  const packed = new Map<string, { entries: Int32Array; counts: Float32Array; said: Uint8Array }>();
  for (const [key, list] of postings) {
    packed.set(key, {
      entries: Int32Array.from(list.entries),
      counts: Float32Array.from(list.counts),
      said: Uint8Array.from(list.said),
    });
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  const rarityOf = (holders: number): number =>
    Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5));

  const rarity = (key: string): number => rarityOf(packed.get(key)?.entries.length ?? 0);

  const score = (weights: ReadonlyMap<string, number>): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const [key, weight] of weights) {
      const list = packed.get(key);
      if (list === undefined) continue;
      const gain = weight * rarity(key) * (k1 + 1);
      list.entries.forEach((entryAt, at) => {
        const count = list.counts[at] ?? 0;
        const relativeLength = (lengths[entryAt] ?? 0) / meanLength;
        const part = (gain * count) / (count + k1 * (1 - b + b * relativeLength));
        scores.set(entryAt, (scores.get(entryAt) ?? 0) + part);
      });
    }
    return scores;
  };

  const cover = (weights: ReadonlyMap<string, number>): Map<number, number> => {
    const sums = new Map<number, number>();
    for (const [key, weight] of weights) {
      for (const entryAt of packed.get(key)?.entries ?? []) {
        sums.set(entryAt, (sums.get(entryAt) ?? 0) + weight);
      }
    }
    return sums;
  };

  const saying = (keys: Iterable<string>): Set<number> => {
    const found = new Set<number>();
    for (const key of keys) {
      const list = packed.get(key);
      list?.entries.forEach((entryAt, at) => {
        if (list.said[at] === 1) found.add(entryAt);
      });
    }
    return found;
  };

  return { entries, rarity, highestRarity: rarityOf(0), score, cover, saying };
}
