import { strengthLexicons } from '../../lexicons/strength/index.ts';
import type { Word } from '../../model.ts';
import { splitWords } from '../../text/words.ts';
import { type Cue, findCues } from '../cue.ts';
import { indexPhrases } from '../phrase.ts';
import { type Clauses, splitClauses } from './clauses.ts';
import { findPlainVerbs } from './words.ts';

const index = indexPhrases(strengthLexicons);

/** A sentence with the words, phrases and clauses its strength is read from; offsets are the text's. */
export interface StrengthView {
  readonly text: string;
  readonly words: readonly Word[];
  readonly cues: readonly Cue[];
  readonly clauses: Clauses;
  /** 1 for each word that is a finite verb for sure. */
  readonly plainVerbs: Uint8Array;
}

/** The longest stretch read as one, in words: longer ones are cut, so that reading stays linear. */
const longest = 300;

/** Views a sentence; one longer than any sentence is comes in several views. */
export function viewSentence(text: string): readonly StrengthView[] {
  const words = splitWords(text, 0, text.length);
  const views: StrengthView[] = [];
  for (let at = 0; at < words.length; at += longest) {
    views.push(viewWords(words.length <= longest ? words : words.slice(at, at + longest), text));
  }
  return views;
}

function viewWords(words: readonly Word[], text: string): StrengthView {
  const cues = findCues(words, text, index);
  const plainVerbs = findPlainVerbs(words, text);
  return { text, words, cues, plainVerbs, clauses: splitClauses(words, text, cues, plainVerbs) };
}
