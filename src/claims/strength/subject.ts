import { studyNouns } from '../../lexicons/strength/wordClasses.ts';
import type { StrengthView } from './view.ts';
import { wordAt } from './words.ts';

/** True where the subject of the verb at a place is the study itself, not what was studied: "our findings help". */
export function isStudySubject({ words, text, clauses, plainVerbs }: StrengthView, verb: number): boolean {
  let first = verb;
  while (first > 0 && clauses.of[first - 1] === clauses.of[verb]) {
    // Behind a comma, or behind "study finds", another subject begins.
    if (
      text.slice(words[first - 1]?.end, words[first]?.start).includes(',') ||
      (plainVerbs[first - 1] && first < verb)
    )
      break;
    first -= 1;
  }
  for (let at = first; at < Math.min(first + 5, verb); at += 1) {
    const word = wordAt(words, at);
    if (studyNouns.has(word)) return true;
    if (word === 'of' || word === 'in' || word === 'with') return false;
  }
  return false;
}
