import type { Stem } from '../../text/stem.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Meaning } from './abbreviationTable.ts';
import { readMeaning } from './collectAbbreviations.ts';
import { readTerms } from './terms.ts';

/** The abbreviations that a draft explains itself. */
export function findExplained(text: string, stem: Stem): Meaning[] {
  const keysOf = (part: string): string[] => readTerms(part, stem).map(({ key }) => key);
  return findAbbreviations(text).flatMap(({ short, long }) => {
    const meaning = readMeaning(keysOf(short), keysOf(long));
    return meaning ? [{ short: meaning.term, long: meaning.terms, isUsual: true }] : [];
  });
}
