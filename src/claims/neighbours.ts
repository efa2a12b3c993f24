import type { Span } from '../model.ts';
import type { Reading } from './read.ts';
import type { ReadSentence } from './sentence.ts';

/** A sentence with the one before and the one behind it in its block, as far as there are any. */
export function neighbours(sentence: ReadSentence, { sentences }: Reading): readonly ReadSentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as ReadSentence).start < sentence.start) low = middle + 1;
    else high = middle;
  }
  return sentences.slice(Math.max(0, low - 1), low + 2);
}

/** How far from the words in question a sentence is read: farther off, it is no sentence. Characters. */
const farthest = 600;

/** The stretch of a sentence around some words. */
export function stretchAround({ start, end }: Span, words: Span): Span {
  return { start: Math.max(start, words.start - farthest), end: Math.min(end, words.end + farthest) };
}
