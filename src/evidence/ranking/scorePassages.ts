import type { Passage, Source } from '../../model.ts';
import { sharedCount } from './indexedText.ts';
import { holdersOf, rarityOf, type SourceIndex, sourceCount } from './sourceIndex.ts';

/** Words by which a sentence says that it tells what came out. Source: ours; abstracts of every kind of study. */
const tellsOutcome =
  /\b(?:conclu\w+|suggest\w*|demonstrat\w+|indicat\w+|show(?:s|n|ed)?|found|find(?:s|ings?)|results?|reveal\w*|thus|therefore|summary|associated|significant\w*|increased|decreased|reduced|higher|lower)\b/i;

/** What that and a place at the end of an abstract count for, where holding all of the query counts 1. */
const outcomeShare = 0.1;
const endShare = 0.2;
/** An abstract has no more passages: in a whole paper the end is no conclusion, but references. */
const longestAbstract = 30;

/**
 * How well each passage of a source answers some terms, from 0: by the share of their rarity that it
 * holds; and if it holds any, by whether it tells what came out, and, in an abstract, by how late it stands.
 */
export function scorePassages(
  index: SourceIndex,
  source: Source,
  sourceAt: number,
  weights: ReadonlyMap<number, number>,
): number[] {
  const { firstTexts, textStarts, tokens } = index;
  const all = sourceCount(index);
  const gains = new Map<number, number>();
  let total = 0;
  for (const [term, weight] of weights) {
    const gain = weight * rarityOf(holdersOf(index, term), all);
    gains.set(term, gain);
    total += gain;
  }
  const { passages } = source;
  const isAbstract = source.about.length === 0 && passages.length <= longestAbstract;
  const first = (firstTexts[sourceAt] ?? 0) + sharedCount;
  return passages.map((passage, nth) => {
    const own = tokens.subarray(textStarts[first + nth], textStarts[first + nth + 1]);
    let held = 0;
    for (const term of new Set(own)) held += gains.get(term) ?? 0;
    if (held === 0) return 0;
    const outcome = isOutcome(passage) ? outcomeShare : 0;
    return held / total + outcome + (isAbstract ? (endShare * (nth + 1)) / passages.length : 0);
  });
}

function isOutcome({ part, text }: Passage): boolean {
  if (part !== undefined) return part === 'result' || part === 'conclusion';
  return tellsOutcome.test(text);
}

/** The highest of some scores, 0 of none; a book has more passages than a call may have arguments. */
export function highest(scores: readonly number[]): number {
  return scores.reduce((most, score) => Math.max(most, score), 0);
}
