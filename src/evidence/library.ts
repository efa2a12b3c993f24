import type { PassageMatch, Source } from '../model.ts';
import { createStemmer } from '../text/stem.ts';
import { fingerprint } from './fingerprint.ts';
import { createPassageIndex, type Entry, type PassageIndex } from './passageIndex.ts';
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

/** What a word that any medical sentence may hold counts for, against a word that the library lacks. */
const commonShare = 0.15;
/** What the subjects of the context count for, against the claim's own. */
const contextShare = 0.3;
/** The share of the claim's weight that a passage has to hold when the claim names the substance, … */
const enoughWhenNamed = 0.5;
/** … when only the context names it, … */
const enoughInContext = 0.55;
/** … and when only the condition is shared, or the record does not say what it is about. */
const enoughOtherwise = 0.6;

/**
 * Indexes sources for search. Ranking is BM25; whether a passage is shown at all is decided apart
 * from it, by the subjects that claim and source share and by how much of the claim's weight the
 * passage holds, words that the library lacks counting most. Never throws.
 */
export function createLibrary(sources: readonly Source[]): Library {
  const stem = createStemmer();
  const index = createPassageIndex(sources, stem);
  const findSubjects = createSubjects(sources, stem);

  const search = (query: string, options: SearchOptions = {}): PassageMatch[] => {
    const terms = readTerms(query, stem);
    const named = findSubjects(terms);
    const around = findSubjects(readTerms(options.context ?? '', stem));
    const isAboutTheSame = createGate(index, sources, terms, named, around);

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

/** Decides for each passage whether it is about the same thing as the claim. */
function createGate(
  index: PassageIndex,
  sources: readonly Source[],
  terms: readonly Term[],
  named: NamedSubjects,
  around: NamedSubjects,
): (entry: Entry, at: number) => boolean {
  const weights = new Map<string, number>();
  const telling = new Set<string>();
  for (const term of terms) {
    if (term.role !== 'word') continue;
    const isSubject = named.substances.has(term.key) || named.conditions.has(term.key);
    if (isSubject) weights.set(term.key, index.highestRarity);
    else if (term.isCommon) weights.set(term.key, index.highestRarity * commonShare);
    else {
      weights.set(term.key, index.rarity(term.key));
      telling.add(term.key);
    }
  }
  const total = sum(weights.values());
  const cover = index.cover(weights);
  const contextWeights = new Map(
    [...around.substances, ...around.conditions]
      .filter((key) => !weights.has(key))
      .map((key) => [key, index.highestRarity * contextShare]),
  );
  const contextTotal = sum(contextWeights.values());
  const contextCover = index.cover(contextWeights);
  const tellingCover = index.cover(ones(telling));
  const conditions = named.conditions.size > 0 ? named : around;
  const conditionCover = index.cover(ones(conditions.conditions));
  const isStranger = strangersTo(index, around.substances);

  return (entry, at) => {
    const shared = named.shared.get(entry.sourceAt);
    const isSameCondition =
      conditions.shared.get(entry.sourceAt)?.condition === true || conditionCover.has(at);
    if (conditions.conditions.size > 0 && !isSameCondition) return false;

    const share = (cover.get(at) ?? 0) / total;
    const tells = tellingCover.has(at);
    if (shared?.substance === true) {
      return share >= enoughWhenNamed && (tells || telling.size === 0 || named.conditions.size > 0);
    }
    if (sources[entry.sourceAt]?.about.length === 0) return share >= enoughOtherwise && tells;
    if (named.substances.size > 0) return false;
    if (around.shared.get(entry.sourceAt)?.substance === true && !isStranger(entry.sourceAt)) {
      const held = (cover.get(at) ?? 0) + (contextCover.get(at) ?? 0);
      return held / (total + contextTotal) >= enoughInContext;
    }
    return shared?.condition === true && !named.namesClass && share >= enoughOtherwise && tells;
  };
}

/** Tells for a source whether the context names a substance of which it says nothing at all. */
function strangersTo(index: PassageIndex, substances: ReadonlySet<string>): (sourceAt: number) => boolean {
  const known = [...substances].map((key) => {
    const held = [...index.cover(ones([key])).keys()];
    return new Set(held.map((at) => index.entries[at]?.sourceAt));
  });
  return (sourceAt) => known.some((holders) => !holders.has(sourceAt));
}

function ones(keys: Iterable<string>): Map<string, number> {
  return new Map(Array.from(keys, (key) => [key, 1]));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
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
