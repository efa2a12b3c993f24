import type { LexiconName } from '../lexicons/lexicon.ts';
import type { Quantity, Sentence } from '../model.ts';
import type { Cue } from './cue.ts';
import type { Statistics } from './statistics/statistics.ts';

/** A sentence read once: everything rules and context ask of it. Offsets are block offsets. */
export interface ReadSentence extends Sentence {
  readonly cues: readonly Cue[];
  readonly quantities: readonly Quantity[];
  /** Numbers with what they stand beside: to be asked for where a cheaper question says they may matter. */
  readonly statistics: Statistics;
}

/** The cues of one lexicon, in order of place. */
export function cuesOf(sentence: ReadSentence, ...names: readonly LexiconName[]): readonly Cue[] {
  if (sentence.cues.length === 0) return sentence.cues;
  return sentence.cues.filter((cue) => names.includes(cue.lexicon));
}

/** True where the sentence has a phrase of the lexicon anywhere. */
export function hasCue(sentence: ReadSentence, name: LexiconName): boolean {
  return sentence.cues.some((cue) => cue.lexicon === name);
}
