import { findAbbreviations } from './abbreviations.ts';

/** Reads the abbreviations of source after source, given the passages of each. */
export interface AbbreviationReader {
  readonly read: (passages: readonly string[]) => void;
  /** All that were met, in the form of `SourceIndex.abbreviations`. */
  readonly take: () => Uint32Array;
}

/** Where sources explain an abbreviation in different ways, it has a usual meaning if so many of them agree. */
const majority = 0.6;

/** Makes a reader; `numbersOf` gives the numbers of a text's terms. */
export function collectAbbreviations(numbersOf: (text: string) => readonly number[]): AbbreviationReader {
  /** For each term its meanings, and how many sources explain it so. */
  const meanings = new Map<number, Map<string, { readonly terms: readonly number[]; sources: number }>>();

  const read = (passages: readonly string[]): void => {
    const seen = new Set<number>();
    for (const text of passages) {
      for (const { short, long } of findAbbreviations(text)) {
        const read = readMeaning(numbersOf(short), numbersOf(long));
        if (read === undefined || seen.has(read.term)) continue;
        seen.add(read.term);
        const ofTerm = meanings.get(read.term) ?? new Map();
        meanings.set(read.term, ofTerm);
        const meaning = ofTerm.get(read.terms.join()) ?? { terms: read.terms, sources: 0 };
        meaning.sources++;
        ofTerm.set(read.terms.join(), meaning);
      }
    }
  };

  const take = (): Uint32Array => {
    const flat: number[] = [];
    for (const [term, ofTerm] of meanings) {
      const all = [...ofTerm.values()];
      const sources = all.reduce((sum, meaning) => sum + meaning.sources, 0);
      for (const meaning of all) {
        flat.push(
          term,
          Number(meaning.sources >= sources * majority),
          meaning.terms.length,
          ...meaning.terms,
        );
      }
    }
    return Uint32Array.from(flat);
  };
  return { read, take };
}

/** The term of a short form and the terms it stands for; nothing where they say too little to go by. */
export function readMeaning<T>(
  short: readonly T[],
  long: readonly T[],
): { term: T; terms: readonly T[] } | undefined {
  // A compound ("IL-6") has its parts before itself as a whole.
  const term = short.at(-1);
  const terms = [...new Set(long)];
  return term === undefined || terms.length < 2 || terms.includes(term) ? undefined : { term, terms };
}
