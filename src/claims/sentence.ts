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

const none: readonly Cue[] = [];

/** The cues of some lexicons, in order of place. */
export function cuesOf(sentence: ReadSentence, ...names: readonly LexiconName[]): readonly Cue[] {
  // Mostly there are none, and nothing is made.
  let found: Cue[] | undefined;
  for (const cue of sentence.cues) {
    if (!names.includes(cue.lexicon)) continue;
    if (found) found.push(cue);
    else found = [cue];
  }
  return found ?? none;
}

/** True where the sentence has a phrase of the lexicon anywhere. */
export function hasCue(sentence: ReadSentence, name: LexiconName): boolean {
  for (const { lexicon } of sentence.cues) if (lexicon === name) return true;
  return false;
}
