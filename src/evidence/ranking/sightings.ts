import type { Meaning } from './abbreviationTable.ts';
import { sharedCount } from './indexedText.ts';
import type { SourceIndex } from './sourceIndex.ts';

/** What a word counts for where it stands: in the title, `about`, outcomes, and the passage itself. */
const weights = [0.4, 0.3, 0.3] as const;
const inText = 1;

/** What a passage holds of the keys that were asked for, together with what counts for all of its source. */
export interface Sighting {
  readonly passage: number;
  /** The weighted count of all its terms. */
  readonly length: number;
  /** The weighted count of each key that was asked for. */
  readonly counts: ReadonlyMap<string, number>;
  /** The keys that the passage holds in its own words. */
  readonly own: ReadonlySet<string>;
}

/** Looks into sources, by their number, for the keys that were asked for. */
export interface Sightings {
  /** The keys that a source holds anywhere. */
  readonly whole: (source: number) => ReadonlySet<string>;
  readonly passages: (source: number) => readonly Sighting[];
}

/**
 * Looks for some keys in the texts of sources. An abbreviation stands for the words it means, and they
 * for it, where that is its usual meaning or the source has both.
 */
export function createSightings(
  index: SourceIndex,
  keys: Iterable<string>,
  meanings: readonly Meaning[],
): Sightings {
  const { firstTexts, textStarts, tokens, numberOf, terms } = index;
  const isAsked = new Uint8Array(terms.length);
  for (const key of [...keys, ...meanings.flatMap(({ short, long }) => [short, ...long])]) {
    const number = numberOf.get(key);
    if (number !== undefined) isAsked[number] = 1;
  }

  const whole = (source: number): ReadonlySet<string> => {
    const found = new Set<number>();
    const end = textStarts[firstTexts[source + 1] ?? 0] ?? 0;
    for (let at = textStarts[firstTexts[source] ?? 0] ?? 0; at < end; at++) {
      const term = tokens[at] ?? 0;
      if (isAsked[term] === 1) found.add(term);
    }
    const held = new Set(Array.from(found, (term) => terms[term] ?? ''));
    for (const { short, long } of usualMeanings(meanings, held)) {
      if (held.has(short)) for (const key of long) held.add(key);
      else if (long.every((key) => held.has(key))) held.add(short);
    }
    return held;
  };

  const passages = (source: number): readonly Sighting[] => {
    const first = firstTexts[source] ?? 0;
    const usual = usualMeanings(meanings, meanings.length === 0 ? new Set() : whole(source));
    const shared = new Map<string, number>();
    let sharedLength = 0;
    for (let field = 0; field < sharedCount; field++) {
      const weight = weights[field] ?? 0;
      sharedLength += weight * count(first + field, weight, shared);
    }
    const found: Sighting[] = [];
    for (let text = first + sharedCount; text < (firstTexts[source + 1] ?? 0); text++) {
      const own = new Map<string, number>();
      const length = count(text, inText, own) + sharedLength;
      for (const { short, long } of usual) standIn(own, short, long);
      const counts = new Map(shared);
      for (const [key, value] of own) counts.set(key, (counts.get(key) ?? 0) + value);
      found.push({ passage: text - first - sharedCount, length, counts, own: new Set(own.keys()) });
    }
    return found;
  };

  /** Counts what a text holds of the keys asked for, and returns the number of its terms. */
  const count = (text: number, weight: number, counts: Map<string, number>): number => {
    const start = textStarts[text] ?? 0;
    const end = textStarts[text + 1] ?? 0;
    for (let at = start; at < end; at++) {
      const term = tokens[at] ?? 0;
      if (isAsked[term] === 0) continue;
      const key = terms[term] ?? '';
      counts.set(key, (counts.get(key) ?? 0) + weight);
    }
    return end - start;
  };
  return { whole, passages };
}

function usualMeanings(meanings: readonly Meaning[], held: ReadonlySet<string>): readonly Meaning[] {
  return meanings.filter(({ isUsual, long }) => isUsual || long.every((key) => held.has(key)));
}

function standIn(counts: Map<string, number>, short: string, long: readonly string[]): void {
  const count = counts.get(short);
  if (count !== undefined) {
    for (const key of long) if (!counts.has(key)) counts.set(key, count);
  } else if (long.every((key) => counts.has(key))) counts.set(short, inText);
}
