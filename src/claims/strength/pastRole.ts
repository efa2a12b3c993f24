import {
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  people,
  prepositions,
  stateParticiples,
  states,
} from '../../lexicons/strength/wordClasses.ts';
import type { Cue } from '../cue.ts';
import { isHeadline } from './headline.ts';
import { isByAgent } from './object.ts';
import type { ClauseSoFar, Finite, Place, VerbRole } from './role.ts';
import { hasVerbAhead } from './verbAhead.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, cannotBeginObject, isAdverb, wordAt } from './words.ts';

/** "increased": a finite verb, a passive, or no more than an adjective. */
export function readPast(
  view: StrengthView,
  cue: Cue,
  { left, before, isBroken }: Place,
  soFar: ClauseSoFar,
  verb: Finite,
): VerbRole {
  const { text, plainVerbs } = view;
  if (!isBroken && formsOfBe.has(before)) return 'passive';
  if (!isBroken && formsOfHave.has(before)) return isPerfect(view, left, cue.first) ? verb : 'modifier';
  if (isByAgent(view, cue)) return isHeadline(text) ? 'passive' : 'modifier';
  const isDetermined = determiners.has(before) && !(before === 'more' && left < cue.first - 1);
  if (left < 0 || isDetermined || (prepositions.has(before) && !isBroken)) return 'modifier';
  const isJoined = conjunctions.has(before);
  // "showed reduced weight", "added limited information"
  if (plainVerbs[left] || (before.endsWith('ed') && !isBroken) || (soFar.hasVerb && !isJoined))
    return 'modifier';
  if (left === cue.first - 1 && hasVerbAhead(view, cue.last)) return 'modifier';
  // "A diet with nuts, taken daily, improved sleep": behind its asides the clause still wants its verb.
  const isWanted = isBroken && !isJoined && !soFar.hasVerbAtAll && beginsWithNoun(view, cue.first, left);
  if (isJoined && isSecondPredicate(view, cue, left)) return verb;
  if (isJoined || isBroken) return verb === 'asserts' && (soFar.hasEffect || isWanted) ? verb : 'modifier';
  return verb;
}

/** "have improved the outcome" is a verb; in "have impaired function" people have what is impaired. */
function isPerfect(view: StrengthView, have: number, at: number): boolean {
  const { words } = view;
  const next = wordAt(words, at + 1);
  if (states.has(wordAt(words, at)) && !determiners.has(next)) return false;
  if (!stateParticiples.has(wordAt(words, at)) || modals.has(wordAt(words, have - 1))) return true;
  return (
    next === '' ||
    determiners.has(next) ||
    cannotBeginObject(next) ||
    isAdverb(next) ||
    !isAboutPeople(view, have)
  );
}

function isAboutPeople({ words }: StrengthView, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 30; at -= 1) {
    if (people.has(wordAt(words, at))) return true;
  }
  return false;
}

/** True where the clause of a verb is the sentence's first or a content clause, and its subject comes first. */
function beginsWithNoun({ words, clauses }: StrengthView, verb: number, left: number): boolean {
  const { kind, first } = clauses.list[clauses.of[verb] as number] ?? { kind: 'aside', first: 0 };
  const begin = kind === 'content' ? first + 1 : first;
  return (kind === 'content' || first === 0) && left > begin && !prepositions.has(wordAt(words, begin));
}

/** "was feasible and improved sleep", "spread and reduced the effect": joined to a predicate, not to an object. */
function isSecondPredicate({ words }: StrengthView, cue: Cue, conjunction: number): boolean {
  const beforePredicate = wordAt(words, beforeAdverbs(words, conjunction - 1));
  return formsOfBe.has(beforePredicate) || determiners.has(wordAt(words, cue.last + 1));
}
