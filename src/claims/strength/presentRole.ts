import {
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  pluralsOrVerbs,
  prepositions,
  rarelyVerbs,
} from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import type { ClauseSoFar, Finite, Place, VerbRole } from './role.ts';
import { hasVerbAhead } from './verbAhead.ts';
import type { StrengthView } from './view.ts';
import { isAdverb, isHelper, looksPlural, wordAt } from './words.ts';

/** "increase", "increases": a finite verb or a noun. */
export function readPresent(
  view: StrengthView,
  cue: Cue,
  { left, before, isBroken }: Place,
  soFar: ClauseSoFar,
  verb: Finite,
): VerbRole {
  const { words, plainVerbs } = view;
  const isBase = cue.inflected?.form === 'base';
  if (left < 0 || (isBroken && isBase))
    return isBase || pluralsOrVerbs.has(wordAt(words, cue.first)) ? 'noun' : verb;
  if (!isBroken && plainVerbs[left] && !isHelper(before)) return 'modifier';
  if (!isBroken && (determiners.has(before) || prepositions.has(before))) {
    const isMoreThan = before === 'than' && wordAt(words, left - 1) === 'more' && !isBase;
    const isPlural =
      pluralsOrVerbs.has(wordAt(words, cue.first)) && /^(?:both|all|these|those)$/.test(before);
    return !isPlural && (isMoreThan || /^(?:that|which|who|this|it|both|all|these|those|what)$/.test(before))
      ? verb
      : 'noun';
  }
  if (formsOfBe.has(before) || formsOfHave.has(before)) return 'noun';
  if (isBase) return readBase(view, cue, left, soFar, verb);
  return pluralsOrVerbs.has(wordAt(words, cue.first)) && isPluralNoun(view, cue, left, soFar, verb)
    ? 'noun'
    : verb;
}

function readBase(view: StrengthView, cue: Cue, left: number, soFar: ClauseSoFar, verb: Finite): VerbRole {
  const { words } = view;
  const before = wordAt(words, left);
  const isJoined = conjunctions.has(before);
  // "to manipulate and modify": the second verb hangs on the same "to".
  if (isJoined && [2, 3].some((back) => wordAt(words, left - back) === 'to')) return 'infinitive';
  if (!rarelyVerbs.has(wordAt(words, cue.first)))
    return left < cue.first - 1 ||
      looksPlural(before) ||
      isJoined ||
      hasPluralHead(words, left) ||
      joinsTwo(words, left) ||
      /^(?:that|which|who)$/.test(before)
      ? verb
      : 'noun';
  if (isJoined) return 'noun';
  if (asks(words, cue.first)) return verb;
  return (looksPlural(before) || joinsTwo(words, left) || hasPluralHead(words, left)) &&
    verb === 'asserts' &&
    !before.endsWith('ed') &&
    !soFar.hasVerb &&
    !hasVerbAhead(view, cue.last)
    ? verb
    : 'noun';
}

function isPluralNoun(
  { words }: StrengthView,
  cue: Cue,
  left: number,
  soFar: ClauseSoFar,
  verb: Finite,
): boolean {
  const next = wordAt(words, cue.last + 1);
  if (risesWith(words, cue.last)) return false;
  if (verb !== 'asserts' || next === 'that' || next === 'not') return true;
  // An adverb before it makes it a verb.
  if (left < cue.first - 1) return false;
  return soFar.hasVerb || (!determiners.has(next) && looksPlural(wordAt(words, left)));
}

/** "Could restless sleep cause pain": the helper stands before the subject. */
function asks(words: readonly Word[], at: number): boolean {
  return at > 1 && at < 8 && /^(?:could|can|may|might|will|does|do|did)$/.test(wordAt(words, 0));
}

/** "Diabetes and asthma": two things joined are a plural subject. */
function joinsTwo(words: readonly Word[], last: number): boolean {
  return [1, 2, 3].some((back) => wordAt(words, last - back) === 'and');
}

/** "Antivirals for hepatitis improve …": the subject's head stands before a preposition. */
function hasPluralHead(words: readonly Word[], last: number): boolean {
  for (let at = last - 1; at > 0 && last - at < 8; at -= 1) {
    if (!/^(?:for|in|with|of|from|to|on|against|by|at)$/.test(wordAt(words, at))) continue;
    // "waves applied to the brain"
    const head = wordAt(words, at - 1).endsWith('ed') ? wordAt(words, at - 2) : wordAt(words, at - 1);
    if (looksPlural(head)) return true;
  }
  return false;
}

/** "risk increases (linearly) with dose": a verb without an object, where "increases in" would be a noun. */
function risesWith(words: readonly Word[], verb: number): boolean {
  let at = verb + 1;
  while (isAdverb(wordAt(words, at))) at += 1;
  return /^(?:with|as|over|after|until|when)$/.test(wordAt(words, at));
}
