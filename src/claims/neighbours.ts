import type { Span } from '../model.ts';
import type { Reading } from './read.ts';
import type { ReadSentence } from './sentence.ts';

/** A sentence with those before and behind it in its block, one of each or as many as `reach` says, as far as there are any. */
export function neighbours(
  sentence: ReadSentence,
  { sentences }: Reading,
  reach = 1,
): readonly ReadSentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as ReadSentence).start < sentence.start) low = middle + 1;
    else high = middle;
  }
  return sentences.slice(Math.max(0, low - reach), low + reach + 1);
}

/** How far from the words in question a sentence is read: farther off, it is no sentence. Characters. */
const farthest = 600;

/** The stretch of a sentence around some words. */
export function stretchAround({ start, end }: Span, words: Span): Span {
  return { start: Math.max(start, words.start - farthest), end: Math.min(end, words.end + farthest) };
}
