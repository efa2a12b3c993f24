import { conjunctions } from '../../lexicons/strength/wordClasses.ts';
import type { StrengthView } from './view.ts';
import { wordAt } from './words.ts';

/** "activity restricted children experienced …", "the behaviour change programmes are …": the clause has its verb further on. */
export function hasVerbAhead({ words, clauses, plainVerbs }: StrengthView, last: number): boolean {
  for (let at = last + 1; at - last < 12 && clauses.of[at] === clauses.of[last]; at += 1) {
    if (plainVerbs[at]) return !conjunctions.has(wordAt(words, at - 1));
  }
  return false;
}
