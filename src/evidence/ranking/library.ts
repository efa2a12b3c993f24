import type { PassageMatch, Source } from '../../model.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { createStemmer } from '../../text/stem.ts';
import { addYearSuffixes } from '../citing/addYearSuffixes.ts';
import { createAboutness } from './aboutness.ts';
import { createPassageIndex, type PassageIndex } from './passageIndex.ts';
import { createSubjects, type NamedSubjects } from './subjects.ts';
import { readTerms, type Term } from './terms.ts';

/** What may stand around a query, and how much is wanted back. */
export interface SearchOptions {
  /** At most this many passages; 10 unless told. */
  readonly limit?: number;
  /** The draft's title or the paragraph: says what "it" and "these infusions" are. */
  readonly context?: string;
}

/** All that the rest of the program knows of a store of sources, so that the store can be replaced. */
export interface Library {
  /** The same sources give the same version, in whatever order they come. */
  readonly version: string;
  readonly sources: readonly Source[];
  /** The passages about the same thing as the query, best first; none is a good answer. */
  readonly search: (query: string, options?: SearchOptions) => readonly PassageMatch[];
}

/** What a word that any medical sentence may hold counts for in ranking. */
const commonShare = 0.15;
/** What the subjects of the context count for in ranking, against the claim's own. */
const contextShare = 0.3;

/**
 * Indexes sources for search. Ranking is BM25; whether a passage is shown at all is decided apart
 * from it, in aboutness.ts. Never throws.
 */
export function createLibrary(given: readonly Source[]): Library {
  const sources = addYearSuffixes(given);
  const stem = createStemmer();
  const index = createPassageIndex(sources, stem);
  const findSubjects = createSubjects(sources, stem);

  const search = (query: string, options: SearchOptions = {}): PassageMatch[] => {
    const terms = readTerms(query, stem);
    const named = findSubjects(terms);
    const around = findSubjects(readTerms(options.context ?? '', stem));
    const isAboutTheSame = createAboutness(index, sources, terms, named, around);

    const weights = rankWeights(index, terms, named, around);
    const matches: PassageMatch[] = [];
    for (const [at, score] of index.score(weights)) {
      const entry = index.entries[at];
      const source = entry && sources[entry.sourceAt];
      if (source && isAboutTheSame(entry, at)) matches.push({ source, passage: entry.passage, score });
    }
    return matches.sort(byScore).slice(0, options.limit ?? 10);
  };

  const version = fingerprint(
    sources
      .map((source) => fingerprint(JSON.stringify(source)))
      .sort()
      .join(),
  );
  return { version, sources, search };
}

/**
 * What each word counts for in ranking. Where every record is about one substance its name is no rare
 * word, but still what the claim is about; so the claim's subjects count at least a little.
 */
function rankWeights(
  index: PassageIndex,
  terms: readonly Term[],
  named: NamedSubjects,
  around: NamedSubjects,
): Map<string, number> {
  const least = index.highestRarity * contextShare;
  const asSubject = (key: string): number => Math.max(1, least / index.rarity(key));
  const weights = new Map<string, number>();
  for (const key of [...around.substances, ...around.conditions]) {
    weights.set(key, asSubject(key) * contextShare);
  }
  for (const { key, role, isCommon } of terms) {
    if (role === 'number') continue;
    const isSubject = named.substances.has(key) || named.conditions.has(key);
    weights.set(key, isSubject ? asSubject(key) : isCommon ? commonShare : 1);
  }
  return weights;
}

function byScore(left: PassageMatch, right: PassageMatch): number {
  return (
    right.score - left.score ||
    compareText(left.source.csl.id, right.source.csl.id) ||
    left.passage.span.start - right.passage.span.start
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
