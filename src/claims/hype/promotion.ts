import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

const promotional: ReadonlySet<LexiconName> = new Set([
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

/** A phrase of praise begins at this word of the sentence. */
export function promotionAt({ cues }: ReadSentence, at: number): boolean {
  return cues.some((cue) => cue.first === at && promotional.has(cue.lexicon));
}
