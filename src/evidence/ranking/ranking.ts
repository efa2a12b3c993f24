import type { PassageMatch, Source } from '../../model.ts';
import { createStemmer } from '../../text/stem.ts';
import { type FindMeanings, openAbbreviations } from './abbreviationTable.ts';
import { openIndex } from './openIndex.ts';
import { rerank } from './rerank.ts';
import { highest, scorePassages } from './scorePassages.ts';
import { scoreSources } from './scoreSources.ts';
import type { SourceIndex } from './sourceIndex.ts';
import { readTerms, type Term } from './terms.ts';

/** A compound as a whole ("il6") says nearly the same as its parts, which count already. */
const asWhole = 0.5;
/** The other form of an abbreviation. */
const asMeant = 0.4;
/** So many of the best sources by words are looked at closely. */
const candidates = 120;

/** Ranks sources by the words of a query: one passage of each, best first, at most `limit` of them. */
export type Rank = (query: string, limit: number) => readonly PassageMatch[];

/**
 * Indexes sources for plain ranking: whole sources against the query's words, nothing held back, and of
 * each the passage that says most of the query. Whether a source is *evidence* for a claim is another
 * question, which library.ts answers and more often with no. `kept` is what a library of the same
 * sources kept. Never throws.
 */
export function createRanking(sources: readonly Source[], kept?: Uint8Array): Rank {
  const index = openIndex(sources, kept);
  const stem = createStemmer();
  const findMeanings = openAbbreviations(index);
  return (query, limit) => {
    const terms = readTerms(query, stem);
    const weights = weigh(index, terms, findMeanings);
    const words = new Set(terms.filter(({ role }) => role === 'word').map(({ key }) => key));
    const found = scoreSources(index, weights, Math.max(candidates, limit));
    const ranked = [...rerank(index, found.slice(0, candidates), words, weights), ...found.slice(candidates)];
    return ranked.slice(0, limit).flatMap(({ source: at, score }) => {
      const source = sources[at];
      const scores = source ? scorePassages(index, source, at, weights) : [];
      const passage = source?.passages[scores.indexOf(highest(scores))];
      return source && passage ? [{ source, passage, score }] : [];
    });
  };
}

/** What each term of a query counts for in ranking whole sources. */
function weigh(index: SourceIndex, terms: readonly Term[], findMeanings: FindMeanings): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { key, role } of terms) {
    const number = index.numberOf.get(key);
    if (number !== undefined) weights.set(number, role === 'whole' ? asWhole : 1);
  }
  for (const { short, long, isUsual } of findMeanings(new Set(terms.map(({ key }) => key)))) {
    if (!isUsual) continue;
    for (const key of [short, ...long]) {
      const number = index.numberOf.get(key);
      if (number !== undefined && !weights.has(number)) weights.set(number, asMeant);
    }
  }
  return weights;
}
