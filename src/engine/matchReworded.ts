/** Sentences that share so many of their words are one sentence and its rewording. */
const isSame = 0.5;

/**
 * For each sentence of a draft that took the place of one in an earlier version: what that one said. Both
 * are plain text; a sentence that stands in both versions was not reworded. Each is matched once.
 */
export function matchReworded(
  now: readonly string[],
  before: readonly string[],
): ReadonlyMap<number, string> {
  const standing = new Set(now);
  const gone = before.filter((sentence) => !standing.has(sentence));
  const old = new Set(before);
  const matched = new Map<number, string>();
  for (const sentence of gone) {
    let best = { at: -1, share: isSame };
    now.forEach((candidate, at) => {
      if (old.has(candidate) || matched.has(at)) return;
      const share = likeness(sentence, candidate);
      if (share > best.share) best = { at, share };
    });
    if (best.at >= 0) matched.set(best.at, sentence);
  }
  return matched;
}

/** The share of both sentences' words that they have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
