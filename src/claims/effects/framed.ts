import type { ReadSentence } from '../sentence.ts';
import { readFrames } from '../strength/frames.ts';
import { type StrengthView, viewSentence } from '../strength/view.ts';
import { wordAt } from '../strength/words.ts';

/** What a clause behind it praises rather than names: "a treatment that can kill cancer". */
const treatment =
  /^(?:treatments?|drugs?|medicines?|medications?|therap(?:y|ies)|remed(?:y|ies)|supplements?|pills?|vaccines?|devices?)$/;

/** A stretch longer than this, in characters, is no sentence; read once for each claim it would cost its square. */
const longest = 2000;

/**
 * True where the word at an offset of the block's prose stands in a frame that claims nothing: an aim, a
 * call for research, a condition, a clause that only names somebody. Dear: to be asked of words that a
 * rule would else object to.
 */
export function isFramed({ start, end }: ReadSentence, prose: string, at: number): boolean {
  if (end - start > longest) return false;
  return viewSentence(prose.slice(start, end)).some((view) => {
    const word = view.words.findIndex((each) => start + each.start <= at && at < start + each.end);
    return word >= 0 && readFrames(view)[word] === 1 && !saysOfTreatment(view, word);
  });
}

function saysOfTreatment({ words, clauses }: StrengthView, at: number): boolean {
  const clause = clauses.list[clauses.of[at] ?? -1];
  return clause?.kind === 'relative' && treatment.test(wordAt(words, clause.first - 1));
}
