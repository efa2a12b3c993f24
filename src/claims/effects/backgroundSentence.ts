import type { Reading } from '../read.ts';
import type { ReadSentence } from '../sentence.ts';
import type { Facts } from '../study/facts.ts';

/**
 * True for what a paper tells before it concludes: what was known, and what was done and found. Where it
 * is known from stands in the paper, for an abstract cites nothing.
 */
export function isBackground({ start }: ReadSentence, { conclusion }: Reading, { ownStudy }: Facts): boolean {
  return ownStudy !== undefined && conclusion !== undefined && start < conclusion.start;
}
