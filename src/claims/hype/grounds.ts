import { groundsOpeners } from '../../lexicons/praise/hypeWords.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

/** How far behind the praise its grounds may begin. */
const reach = 8;

/** Step 3 and 6: the words behind the praise say why it is deserved: "innovative because it …", "unique in that". */
export function hasGrounds({ words }: ReadSentence, cue: Cue): boolean {
  return words
    .slice(cue.last + 1, cue.last + 1 + reach)
    .some(
      (word, at, after) =>
        groundsOpeners.has(word.lower) || (word.lower === 'in' && after[at + 1]?.lower === 'that'),
    );
}
