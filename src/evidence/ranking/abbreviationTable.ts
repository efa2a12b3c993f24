import type { SourceIndex } from './sourceIndex.ts';

/** What an abbreviation stands for, in keys of terms. */
export interface Meaning {
  readonly short: string;
  readonly long: readonly string[];
  /** True where the draft says so, or most sources that explain it. */
  readonly isUsual: boolean;
}

/** Finds the meanings of abbreviations that a query says, short or in full, by the keys of its terms. */
export type FindMeanings = (keys: ReadonlySet<string>) => readonly Meaning[];

/** Reads the abbreviations that the sources of an index explain. */
export function openAbbreviations({ abbreviations, terms }: SourceIndex): FindMeanings {
  const byShort = new Map<string, Meaning[]>();
  /** By the first term of what it stands for. */
  const byLong = new Map<string, Meaning[]>();
  for (let at = 0; at + 2 < abbreviations.length; ) {
    const short = terms[abbreviations[at] ?? 0] ?? '';
    const count = abbreviations[at + 2] ?? 0;
    const long = Array.from(abbreviations.subarray(at + 3, at + 3 + count), (term) => terms[term] ?? '');
    const meaning = { short, long, isUsual: abbreviations[at + 1] === 1 };
    add(byShort, short, meaning);
    add(byLong, long[0] ?? '', meaning);
    at += 3 + count;
  }
  return (keys) => {
    const found = new Set<Meaning>();
    for (const key of keys) {
      for (const meaning of byShort.get(key) ?? []) found.add(meaning);
      for (const meaning of byLong.get(key) ?? []) {
        if (meaning.long.every((each) => keys.has(each))) found.add(meaning);
      }
    }
    return [...found];
  };
}

function add(table: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const before = table.get(key);
  if (before) before.push(meaning);
  else table.set(key, [meaning]);
}
