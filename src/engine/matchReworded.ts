/** Sentences that share more of their words than this are one sentence and its rewording. */
const isSame = 0.5;
/** A word in more sentences than this tells nothing about which of them it was. */
const mostSentences = 64;

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
  if (gone.length === 0) return new Map();
  const old = new Set(before);
  const words = now.map((sentence) => (old.has(sentence) ? noWords : wordsOf(sentence)));
  const holding = placesByWord(words);
  const matched = new Map<number, string>();
  for (const sentence of gone) {
    const mine = wordsOf(sentence);
    let best = { at: -1, share: isSame };
    for (const at of placesOf(mine, holding)) {
      if (matched.has(at)) continue;
      const share = likeness(mine, words[at] ?? noWords);
      if (share > best.share) best = { at, share };
    }
    if (best.at >= 0) matched.set(best.at, sentence);
  }
  return matched;
}

const noWords: ReadonlySet<string> = new Set();

/** Where each word stands. */
function placesByWord(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach((words, at) => {
    for (const word of words) {
      const here = places.get(word);
      if (here) here.push(at);
      else places.set(word, [at]);
    }
  });
  return places;
}

/** The sentences, in order, that share a word with these which is not in many. */
function placesOf(
  words: ReadonlySet<string>,
  holding: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const found = new Set<number>();
  for (const word of words) {
    const places = holding.get(word) ?? [];
    if (places.length <= mostSentences) for (const at of places) found.add(at);
  }
  return [...found].sort((one, other) => one - other);
}

/** The share of both sentences' words that they have in common, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
