const size = 4;

/** How many kinds of grams are told apart. Two grams of one kind are rare and do little harm. */
export const gramKinds = 1 << 17;

/**
 * The runs of four characters of a word, by their kind: a number below `gramKinds`. A word of three or
 * fewer is one run. They let "immunodeficiency" and "deficient" meet where stems do not.
 */
export function gramsOf(word: string): number[] {
  const grams: number[] = [];
  const last = Math.max(0, word.length - size);
  for (let start = 0; start <= last; start++) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + size && at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    }
    grams.push((hash ^ (hash >>> 15)) & (gramKinds - 1));
  }
  return grams;
}
