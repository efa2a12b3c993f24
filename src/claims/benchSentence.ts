import type { Facts } from './facts.ts';
import { hasCue, type ReadSentence } from './sentence.ts';

/**
 * True for a sentence about molecules and cells in a paper that reports its own work: "prevents
 * death" there is said of a cell, and its readers know.
 */
export function isAtTheBench(sentence: ReadSentence, document: Facts): boolean {
  return hasCue(sentence, 'laboratory term') && document.ownStudy !== undefined;
}
