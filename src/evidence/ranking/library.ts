import type { PassageMatch, Source } from '../../model.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { createStemmer } from '../../text/stem.ts';
import { addYearSuffixes } from '../citing/addYearSuffixes.ts';
import { type Meaning, openAbbreviations } from './abbreviationTable.ts';
import { createAboutness } from './aboutness.ts';
import { markContent } from './contentMark.ts';
import { findExplained } from './findExplained.ts';
import { keepIndex } from './keepIndex.ts';
import { openIndex } from './openIndex.ts';
import { createPassageScore, type PassageScore } from './passageScore.ts';
import { createRelatedness } from './relatedness.ts';
import { rerank } from './rerank.ts';
import { highest, scorePassages } from './scorePassages.ts';
import { type ScoredSource, scoreSources } from './scoreSources.ts';
import { createSightings } from './sightings.ts';
import { holdsTerm, type SourceIndex } from './sourceIndex.ts';
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
  /** The index as bytes: `createLibrary` with the same sources takes it over instead of indexing anew. */
  readonly keep: () => Uint8Array;
}

/** What a word that any medical sentence may hold counts for in ranking. */
const commonShare = 0.15;
/** What the subjects of the context count for in ranking, against the claim's own. */
const contextShare = 0.3;
/** What the other form of an abbreviation counts for in finding sources. */
const meaningShare = 0.4;
/** So many of the best sources by words are looked at closely. */
const candidates = 200;
/** A passage of an abstract that scores less than this share of the best one beside it says something else. */
const besideBest = 0.5;

/**
 * Indexes sources for search, or takes over the index that a library of the same sources kept. Ranking
 * is BM25; whether anything is shown at all is decided apart from it: by passage for a record that says
 * what it is about (aboutness.ts), else by source (relatedness.ts). Never throws.
 */
export function createLibrary(given: readonly Source[], kept?: Uint8Array): Library {
  const sources = addYearSuffixes(given);
  const index = openIndex(given, kept);
  const stem = createStemmer();
  const passages = createPassageScore(index);
  const findSubjects = createSubjects(sources, stem);
  const findMeanings = openAbbreviations(index);

  const search = (query: string, options: SearchOptions = {}): PassageMatch[] => {
    const terms = readTerms(query, stem);
    const context = options.context ?? '';
    const named = findSubjects(terms);
    const around = findSubjects(readTerms(context, stem));
    const weights = rankWeights(passages, terms, named, around);
    const meanings = [
      ...findExplained(`${context}\n${query}`, stem),
      ...findMeanings(new Set(weights.keys())),
    ];

    const sightings = createSightings(index, weights.keys(), meanings);
    const isKnown = (key: string, source: number) => holdsTerm(index, key, source);
    const isAboutTheSame = createAboutness({ passages, terms, claim: named, context: around, isKnown });
    const isRelated = createRelatedness(index, { query, terms, claim: named, context: around, sightings });

    const numbered = numberWeights(index, weights, meanings);
    const matches: PassageMatch[] = [];
    const related: ScoredSource[] = [];
    for (const found of scoreSources(index, numbered, candidates)) {
      const source = sources[found.source];
      if (source?.about.length === 0) {
        if (isRelated(found.source)) related.push(found);
        continue;
      }
      for (const sighting of sightings.passages(found.source)) {
        const passage = source?.passages[sighting.passage];
        if (!source || !passage || !isAboutTheSame(sighting, found.source)) continue;
        matches.push({ source, passage, score: passages.score(sighting, weights) });
      }
    }
    const words = new Set(terms.filter(({ role }) => role === 'word').map(({ key }) => key));
    for (const { source: at, score } of rerank(index, related, words, numbered)) {
      const source = sources[at];
      if (!source) continue;
      const inside = scorePassages(index, source, at, numbered);
      const best = highest(inside);
      source.passages.forEach((passage, nth) => {
        const share = (inside[nth] ?? 0) / best;
        if (share >= besideBest) matches.push({ source, passage, score: score * share });
      });
    }
    return matches.sort(byScore).slice(0, options.limit ?? 10);
  };

  return {
    get version() {
      const marks = sources.map((source) => fingerprint(JSON.stringify(source)));
      return fingerprint(marks.sort().join());
    },
    sources,
    search,
    keep: () => keepIndex(index, markContent(sources)),
  };
}

/**
 * What each word counts for in ranking. Where every record is about one substance its name is no rare
 * word, but still what the claim is about; so the claim's subjects count at least a little.
 */
function rankWeights(
  passages: PassageScore,
  terms: readonly Term[],
  named: NamedSubjects,
  around: NamedSubjects,
): Map<string, number> {
  const least = passages.highestRarity * contextShare;
  const asSubject = (key: string): number => Math.max(1, least / passages.rarity(key));
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

/** The same weights by the numbers of terms, with the other forms of abbreviations. */
function numberWeights(
  { numberOf }: SourceIndex,
  weights: ReadonlyMap<string, number>,
  meanings: readonly Meaning[],
): Map<number, number> {
  const all = new Map(weights);
  for (const { short, long, isUsual } of meanings) {
    if (!isUsual) continue;
    for (const key of [short, ...long]) if (!all.has(key)) all.set(key, meaningShare);
  }
  const numbered = new Map<number, number>();
  for (const [key, weight] of all) {
    const number = numberOf.get(key);
    if (number !== undefined) numbered.set(number, weight);
  }
  return numbered;
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
