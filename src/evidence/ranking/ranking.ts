import type { Passage, PassageMatch, Source } from '../../model.ts';
import { createStemmer } from '../../text/stem.ts';
import { readTerms, type Term } from './terms.ts';

/** How far a repeated word counts, and how far a long source is held against it (BM25). */
const k1 = 1.2;
const b = 0.75;

/** What a word counts for where it stands. */
const inText = 1;
const inTitle = 1;
const inOutcome = 0.3;

/** A compound as a whole ("il6") says nearly the same as its parts, which count already. */
const asWhole = 0.5;

/** Ranks sources by the words of a query: one passage of each, best first, at most `limit` of them. */
export type Rank = (query: string, limit: number) => readonly PassageMatch[];

/** The sources that hold a term, by their place in the list, and how often each does. */
interface Postings {
  readonly sources: number[];
  readonly counts: number[];
}

/**
 * Indexes sources for plain ranking: whole sources against the query's words, nothing held back, and of
 * each the passage that holds most of the query. Whether a source is *evidence* for a claim is another
 * question, which library.ts answers and more often with no.
 * Method: BM25 with weighted fields, as in passageIndex.ts, over sources instead of passages: a claim's
 * words are spread over an abstract. Never throws.
 */
export function createRanking(sources: readonly Source[]): Rank {
  const stem = createStemmer();
  const known = new Map<string, readonly Term[]>();
  const postings = new Map<string, Postings>();
  const lengths: number[] = [];
  /** The terms of each passage, by source and passage. */
  const said: (readonly ReadonlySet<string>[])[] = [];

  sources.forEach((source, sourceAt) => {
    const texts = source.passages.map(({ text }) => readTerms(text, stem, known));
    const outcomes = [...new Set(source.results.map(({ outcome }) => outcome))].join(' , ');
    const fields: [Term[], number][] = [
      ...texts.map((terms): [Term[], number] => [terms, inText]),
      [readTerms(source.csl.title, stem, known), inTitle],
      [readTerms(outcomes, stem, known), inOutcome],
    ];
    const counts = new Map<string, number>();
    let length = 0;
    for (const [terms, weight] of fields) {
      length += terms.length * weight;
      for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + weight);
    }
    lengths.push(length);
    said.push(texts.map((terms) => new Set(terms.map(({ key }) => key))));
    for (const [key, count] of counts) addPosting(postings, key, sourceAt, count);
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  const weigh = (query: string): Map<string, number> => {
    const weights = new Map<string, number>();
    for (const { key, role } of readTerms(query, stem)) {
      const holders = postings.get(key)?.sources.length ?? 0;
      const rarity = Math.log(1 + (sources.length - holders + 0.5) / (holders + 0.5));
      weights.set(key, rarity * (role === 'whole' ? asWhole : 1));
    }
    return weights;
  };

  const score = (weights: ReadonlyMap<string, number>): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const [key, weight] of weights) {
      const list = postings.get(key);
      list?.sources.forEach((sourceAt, at) => {
        const count = list.counts[at] ?? 0;
        const relativeLength = (lengths[sourceAt] ?? 0) / meanLength;
        const part = (weight * (k1 + 1) * count) / (count + k1 * (1 - b + b * relativeLength));
        scores.set(sourceAt, (scores.get(sourceAt) ?? 0) + part);
      });
    }
    return scores;
  };

  return (query, limit) => {
    const weights = weigh(query);
    const ranked = [...score(weights)].sort(
      ([left, leftScore], [right, rightScore]) => rightScore - leftScore || left - right,
    );
    return ranked.slice(0, limit).flatMap(([sourceAt, score]) => {
      const source = sources[sourceAt];
      const passage = source && closest(source.passages, said[sourceAt] ?? [], weights);
      return passage ? [{ source, passage, score }] : [];
    });
  };
}

function addPosting(postings: Map<string, Postings>, key: string, sourceAt: number, count: number): void {
  const list = postings.get(key);
  if (list) {
    list.sources.push(sourceAt);
    list.counts.push(count);
  } else postings.set(key, { sources: [sourceAt], counts: [count] });
}

/** The passage that holds most of the query, the shorter where two hold as much. */
function closest(
  passages: readonly Passage[],
  said: readonly ReadonlySet<string>[],
  weights: ReadonlyMap<string, number>,
): Passage | undefined {
  let best = passages[0];
  let most = 0;
  passages.forEach((passage, at) => {
    const terms = said[at] ?? new Set();
    let held = 0;
    for (const [key, weight] of weights) if (terms.has(key)) held += weight;
    if (held > most || (held === most && held > 0 && passage.text.length < (best?.text.length ?? 0))) {
      best = passage;
      most = held;
    }
  });
  return best;
}
