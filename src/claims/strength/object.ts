import { conjunctions } from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { Clauses } from './clauses.ts';
import type { StrengthView } from './view.ts';
import { cannotBeginObject, isAdverb, wordAt } from './words.ts';

/** True where an object follows the word: something that can begin a noun phrase, in the same clause. */
export function hasObject(view: StrengthView, at: number, mayJoin: boolean): boolean {
  const { words, text, clauses } = view;
  let next = at + 1;
  while (next < words.length && isPassedOver(words, next)) next += 1;
  const word = words[next];
  if (!word || /[,;:.()\u2014]/.test(text.slice((words[at] as Word).end, word.start))) return false;
  // "reduces and prevents strokes": the object of the second verb is the first one's too.
  if (mayJoin && conjunctions.has(word.lower) && next === at + 1 && words[at + 2])
    return hasObject(view, at + 2, false);
  if (cannotBeginObject(word.lower) || startsMain(clauses, next)) return false;
  return !/^\d/.test(word.lower) || !/^\s?(?:%|per ?cent|-?fold)/.test(text.slice(word.end, word.end + 10));
}

/** A new main clause begins there: "… delay – study finds". */
function startsMain({ list, of }: Clauses, at: number): boolean {
  const { kind, first } = list[of[at] as number] ?? { kind: 'main', first: 0 };
  return kind === 'main' && first === at && at > 0;
}

function isPassedOver(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return isAdverb(word) || (/^(?:more|most|less)$/.test(word) && isAdverb(wordAt(words, at + 1)));
}

const measures =
  /^\s?(?:\d|one|two|half|a third|up to|about|approximately|almost|nearly|more than|at least|roughly|a factor)/;

/** "reduced by coffee", not "reduced by half". */
export function isByAgent({ words, text }: StrengthView, { last }: Cue): boolean {
  const next = words[last + 1];
  if (
    next?.lower !== 'by' ||
    /^(?:researchers|scientists|experts|authors|investigators|doctors|physicians|nurses|surgeons)$/.test(
      wordAt(words, last + 2),
    )
  )
    return false;
  return !measures.test(text.slice(next.end, next.end + 20));
}
