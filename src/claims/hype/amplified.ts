import { amplifiers } from '../../lexicons/praise/hypeWords.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

/** Step 4: the word that turns the praise up, where one stands before it: "truly" in "truly novel". */
export function amplifierOf(sentence: ReadSentence, cue: Cue): Word | undefined {
  const before = sentence.words[cue.first - 1];
  return before && amplifiers.has(before.lower) ? before : undefined;
}
