import { hasCue, type ReadSentence } from '../sentence.ts';
import type { Facts } from '../study/facts.ts';

/**
 * True for a sentence about molecules and cells, of a paper that reports its own work or in words that
 * no page for the public uses: "prevents death" there is said of a cell, and its readers know.
 */
export function isAtTheBench(sentence: ReadSentence, document: Facts): boolean {
  if (hasCue(sentence, 'bench term')) return true;
  return hasCue(sentence, 'laboratory term') && document.ownStudy !== undefined;
}
