import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Longer "words" are sequences, addresses or noise; stemming them gains nothing. */
const longestWord = 40;
const cacheSize = 20_000;

/** Gives the stem of one lower-case word. */
export type Stem = (word: string) => string;

/**
 * Makes a stemmer with a cache of its own, so that two indexes share nothing.
 * Method: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, as in `natural`.
 */
export function createStemmer(): Stem {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > longestWord) return word;
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= cacheSize) known.clear();
    const stem = porter.stem(word);
    known.set(word, stem);
    return stem;
  };
}
