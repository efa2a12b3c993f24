import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

const promotional = new Set([
  'praise',
  'amazement',
  'hope',
  'advance',
  'breakthrough',
  'miracle',
  'renown',
  'leading',
  'first',
]);

/** Step 6: the same sentence praises elsewhere too. */
export function hasMorePromotion({ cues }: ReadSentence, cue: Cue): boolean {
  return cues.some((other) => other !== cue && promotional.has(other.lexicon));
}
