import { toCome, wishes } from '../../lexicons/praise/hypeWords.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

/** "Need for novel", "lack of robust": how far the wishing word may stand. */
const reach = 3;
const modals = /^(?:may|might|could|would|should)$/;
const degrees = /^(?:more|less|equally)$/;
const passives = /^(?:be|is|are|was|were)$/;
const wished = /^(?:needed|required|warranted|lacking)$/;

/** "Novel treatments are urgently needed": the wish stands behind its noun. */
function isWishedFor(words: readonly Word[], cue: Cue): boolean {
  return words
    .slice(cue.last + 2, cue.last + 2 + 2 * reach)
    .some(
      ({ lower }, at, after) =>
        wished.test(lower) && after.slice(Math.max(0, at - 2), at).some((word) => passives.test(word.lower)),
    );
}

/** Step 6: the words compare, wish for or leave open, so that nothing is praised. */
export function isCompared({ words }: ReadSentence, cue: Cue): boolean {
  const before = words.slice(Math.max(0, cue.first - reach), cue.first);
  const last = before.at(-1);
  const modal = before.at(-2);
  if (last && degrees.test(last.lower)) return true;
  if (last?.lower === 'as' && words[cue.last + 1]?.lower === 'as') return true;
  if (modal && last?.lower === 'be' && modals.test(modal.lower)) return true;
  if (before.some(({ lower }) => wishes.has(lower))) return true;
  if (isWishedFor(words, cue)) return true;
  return words[cue.first]?.lower === 'novel' && before.some(({ lower }) => toCome.has(lower));
}
