import type { StrengthLexiconName } from '../../lexicons/strength/name.ts';
import type { StrengthCue } from '../../model.ts';
import type { Cue } from '../cue.ts';

/** What a writer is told of the words that decided a reading. */
const says: Readonly<Record<StrengthLexiconName, string>> = {
  effect: 'asserts cause',
  'change of state': 'asserts cause',
  'cause in other words': 'asserts cause',
  'cause named': 'names a cause',
  association: 'says that things go together',
  prediction: 'says that one thing foretells another',
  risk: 'tells of risk or odds',
  comparative: 'compares',
  degree: 'compares',
  standard: 'compares',
  difference: 'tells of likeness or difference',
  'change in level': 'reports a change',
  possibility: 'hedge',
  appearance: 'hedge',
  ability: 'says what can be',
  recommendation: 'says what should be done',
  'research wanted': 'calls for research',
  aim: 'aim of the study',
  record: 'record of the study',
  background: 'told as known before',
  'left open': 'leaves it open',
  'held likely': 'holds it likely',
  qualified: 'limits how much or how often',
  settled: 'sounds settled',
  'flat denial': 'denies',
  'none at all': 'denies altogether',
  'strong advice': 'firm advice',
  'weak advice': 'mild advice',
  research: 'about research',
  inquiry: 'about research',
};

/** A phrase that decided something, in offsets of the text, with what it was taken for. */
export function toStrengthCue(cue: Cue, text: string): StrengthCue {
  const { start, end, lexicon } = cue;
  return { text: text.slice(start, end), says: says[lexicon as StrengthLexiconName], start, end };
}
