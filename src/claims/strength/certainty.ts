import type { StrengthLexiconName } from '../../lexicons/strength/name.ts';
import type { Cue } from '../cue.ts';
import type { StrengthView } from './view.ts';

/** What a plain statement is worth: readers rate an unhedged finding a little under 5 of 6. */
export const plainCertainty = 4.8;

/**
 * What each kind of word adds, once a sentence, in steps of the readers' scale of six (Pei and
 * Jurgens 2021). Signs and order are theirs; sizes are rounded to tenths.
 */
const worth: Partial<Record<StrengthLexiconName, number>> = {
  // "may", "might": two steps down, whatever else is said.
  'left open': -2,
  // "likely", "could", "suggests", "should".
  'held likely': -0.6,
  // "about", "often", "can": says less, and sounds a little less sure.
  qualified: -0.3,
  // "demonstrates", "all", "must".
  settled: 0.2,
  // "did not".
  'flat denial': 0.3,
  // "no difference": nothing sounds as settled as nothing.
  'none at all': 0.7,
};

/** A result told in the past tense is what was seen, and not in doubt. */
const observed = 0.25;

export interface CertaintyRead {
  /** 1 (open) to 6 (settled), to one decimal. */
  readonly certainty: number;
  /** The first phrase of each kind that counted. */
  readonly cues: readonly Cue[];
}

/** Reads how certain a sentence sounds. */
export function readCertainty(view: StrengthView): CertaintyRead {
  const first = new Map<string, Cue>();
  for (const cue of view.cues) {
    if (worth[cue.lexicon as StrengthLexiconName] !== undefined && !first.has(cue.lexicon))
      first.set(cue.lexicon, cue);
  }
  let certainty = plainCertainty;
  for (const lexicon of first.keys()) certainty += worth[lexicon as StrengthLexiconName] ?? 0;
  if (view.words.some(({ lower }) => lower === 'was' || lower === 'were' || lower === 'had'))
    certainty += observed;
  return { certainty: Math.round(Math.min(6, Math.max(1, certainty)) * 10) / 10, cues: [...first.values()] };
}
