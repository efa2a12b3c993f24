/**
 * What is known of the words of all sources, in flat lists of numbers: small, quick to read back from
 * bytes, and shared by the ranking of sources and of passages. Terms, sources and texts are numbers.
 */
export interface SourceIndex {
  /** The keys of all terms, by number. */
  readonly terms: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Where the sources of each term begin in the two lists below; one more at the end. */
  readonly postingStarts: Uint32Array;
  readonly postingSources: Uint32Array;
  /** How often the source holds the term, in tenths, as fields are weighted; 255 at most. */
  readonly postingCounts: Uint8Array;
  /** How many passages hold each term in their own words or those that count for all of their source. */
  readonly passageCounts: Uint32Array;
  /** Where the texts of each source begin in `textStarts`: title, about, outcomes, then the passages. */
  readonly firstTexts: Uint32Array;
  /** Where the terms of each text begin in `tokens`; one more at the end. */
  readonly textStarts: Uint32Array;
  /** The terms of all texts in order, repeats kept. */
  readonly tokens: Uint32Array;
  /** How many sources hold each kind of character gram, and how many grams each source has. */
  readonly gramSources: Uint32Array;
  readonly gramLengths: Uint32Array;
  /**
   * Meanings of abbreviations that sources explain, one after another: the term, 1 where this is its
   * usual meaning or 0, the number of terms it stands for, those terms.
   */
  readonly abbreviations: Uint32Array;
}

export function sourceCount({ firstTexts }: SourceIndex): number {
  return firstTexts.length - 1;
}

/** How many sources hold a term. */
export function holdersOf({ postingStarts }: SourceIndex, term: number): number {
  return (postingStarts[term + 1] ?? 0) - (postingStarts[term] ?? 0);
}

/** True where a source holds a term, by its key. */
export function holdsTerm(
  { numberOf, postingStarts, postingSources }: SourceIndex,
  key: string,
  source: number,
): boolean {
  const number = numberOf.get(key);
  if (number === undefined) return false;
  return postingSources.subarray(postingStarts[number], postingStarts[number + 1]).includes(source);
}

/** How rare a term is that so many of all texts hold (the inverse document frequency of BM25). */
export function rarityOf(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}
