import type { SourceIndex } from './sourceIndex.ts';
import { holdersOf, rarityOf, sourceCount } from './sourceIndex.ts';

/** How far a repeated word counts, and how far a long text is held against it (BM25). */
export const k1 = 1.2;
export const b = 0.75;

/** A source by its number, with a score. */
export interface ScoredSource {
  readonly source: number;
  score: number;
}

/**
 * The sources that hold most of some terms, best first, at most `limit`; equal ones in their order.
 * Method: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, with
 * fields mixed by weighting term counts (section 3.6).
 */
export function scoreSources(
  index: SourceIndex,
  weights: ReadonlyMap<number, number>,
  limit: number,
): ScoredSource[] {
  const all = sourceCount(index);
  const { postingStarts, postingSources, postingCounts, firstTexts, textStarts } = index;
  const lengthOf = (source: number): number =>
    (textStarts[firstTexts[source + 1] ?? 0] ?? 0) - (textStarts[firstTexts[source] ?? 0] ?? 0);
  const meanLength = Math.max(1, index.tokens.length / Math.max(1, all));
  const scores = new Float32Array(all);
  for (const [term, weight] of weights) {
    const gain = weight * rarityOf(holdersOf(index, term), all) * (k1 + 1);
    const end = postingStarts[term + 1] ?? 0;
    for (let at = postingStarts[term] ?? 0; at < end; at++) {
      const source = postingSources[at] ?? 0;
      const count = (postingCounts[at] ?? 0) / 10;
      const held = k1 * (1 - b + (b * lengthOf(source)) / meanLength);
      scores[source] = (scores[source] ?? 0) + (gain * count) / (count + held);
    }
  }
  return best(scores, limit);
}

/** The highest scores above nothing, sorted. */
function best(scores: Float32Array, limit: number): ScoredSource[] {
  const least = leastOfBest(scores, limit);
  const found: ScoredSource[] = [];
  scores.forEach((score, source) => {
    if (score > 0 && score >= least) found.push({ source, score });
  });
  return found.sort((left, right) => right.score - left.score || left.source - right.source).slice(0, limit);
}

/** A score that at least `limit` sources reach, where so many score at all, and few more do. */
function leastOfBest(scores: Float32Array, limit: number): number {
  const steps = 1024;
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  if (most === 0) return 0;
  const counts = new Uint32Array(steps + 1);
  for (const score of scores) {
    if (score > 0) {
      const step = Math.floor((score / most) * steps);
      counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  let reached = 0;
  for (let step = steps; step >= 0; step--) {
    reached += counts[step] ?? 0;
    if (reached >= limit) return (step / steps) * most * (1 - 1e-6);
  }
  return 0;
}
