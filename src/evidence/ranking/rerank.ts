import { gramKinds, gramsOf } from './characterGrams.ts';
import { b, k1, type ScoredSource } from './scoreSources.ts';
import { holdersOf, rarityOf, type SourceIndex, sourceCount } from './sourceIndex.ts';

/** What agreement in parts of words, and in the title, counts for beside agreement in words. */
const gramShare = 0.2;
const titleShare = 0.3;

/**
 * Adds to the scores of sources what they share with the query's words in runs of four characters and
 * in their titles, and sorts them anew. Both are BM25 of their own.
 */
export function rerank(
  index: SourceIndex,
  found: readonly ScoredSource[],
  words: ReadonlySet<string>,
  weights: ReadonlyMap<number, number>,
): ScoredSource[] {
  const gramScore = createGramScore(index, words);
  const titleScore = createTitleScore(index, weights);
  return found
    .map(({ source, score }) => ({
      source,
      score: score + gramShare * gramScore(source) + titleShare * titleScore(source),
    }))
    .sort((left, right) => right.score - left.score || left.source - right.source);
}

function createGramScore(index: SourceIndex, words: ReadonlySet<string>): (source: number) => number {
  const { firstTexts, textStarts, tokens, terms, gramSources, gramLengths } = index;
  const all = sourceCount(index);
  const meanLength = Math.max(1, gramLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, all));

  /** The query's grams, counted from 1, by their kind. */
  const placeOf = new Uint16Array(gramKinds);
  const gains: number[] = [0];
  for (const word of words) {
    for (const gram of gramsOf(word)) {
      if (placeOf[gram] !== 0 || gains.length === 0xffff) continue;
      placeOf[gram] = gains.length;
      gains.push(rarityOf(gramSources[gram] ?? 0, all) * (k1 + 1));
    }
  }
  /** For each term that has been met, its grams that the query has; `lists` by `listOf` less 1. */
  const listOf = new Uint32Array(terms.length);
  const none: readonly number[] = [];
  const lists: (readonly number[])[] = [none];
  const sharedWith = (term: number): readonly number[] => {
    const known = listOf[term] ?? 0;
    if (known > 0) return lists[known - 1] ?? none;
    const shared = gramsOf(terms[term] ?? '')
      .map((gram) => placeOf[gram] ?? 0)
      .filter((place) => place > 0);
    listOf[term] = shared.length === 0 ? 1 : lists.push(shared);
    return shared;
  };

  const counts = new Uint16Array(gains.length);
  return (source) => {
    counts.fill(0);
    const end = textStarts[firstTexts[source + 1] ?? 0] ?? 0;
    for (let at = textStarts[firstTexts[source] ?? 0] ?? 0; at < end; at++) {
      for (const place of sharedWith(tokens[at] ?? 0)) counts[place] = (counts[place] ?? 0) + 1;
    }
    const held = k1 * (1 - b + (b * (gramLengths[source] ?? 0)) / meanLength);
    let score = 0;
    for (let place = 1; place < counts.length; place++) {
      const count = counts[place] ?? 0;
      if (count > 0) score += ((gains[place] ?? 0) * count) / (count + held);
    }
    return score;
  };
}

/** Titles are short and hold a word once: which words of the query a title holds is all that counts, and its length. */
function createTitleScore(
  index: SourceIndex,
  weights: ReadonlyMap<number, number>,
): (source: number) => number {
  const { firstTexts, textStarts, tokens } = index;
  const all = sourceCount(index);
  const usual = 12;
  return (source) => {
    const text = firstTexts[source] ?? 0;
    const start = textStarts[text] ?? 0;
    const end = textStarts[text + 1] ?? 0;
    const held = k1 * (1 - b + (b * (end - start)) / usual);
    let score = 0;
    for (const term of new Set(tokens.subarray(start, end))) {
      const weight = weights.get(term);
      if (weight !== undefined)
        score += (weight * rarityOf(holdersOf(index, term), all) * (k1 + 1)) / (1 + held);
    }
    return score;
  };
}
