import {
  conjunctions,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modals,
  people,
  pluralsOrVerbs,
  prepositions,
  rarelyVerbs,
  stateParticiples,
  states,
} from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { isHeadline } from './headline.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, cannotBeginObject, isAdverb, isHelper, looksPlural, wordAt } from './words.ts';

/** What a word that may be a verb is doing. */
export type VerbRole =
  | 'asserts' // finite, with an object
  | 'intransitive' // finite, without
  | 'passive'
  | 'infinitive'
  | 'participle' // ", reducing …": a clause of its own
  | 'gerund' // "by reducing …", "reducing … is"
  | 'modifier' // "reduced risk"
  | 'noun';

/** What the clause of a verb has held so far. */
export interface ClauseSoFar {
  readonly hasVerb: boolean;
  /** The same, before its commas too. */
  readonly hasVerbAtAll: boolean;
  /** True where a verb of effect was among its verbs. */
  readonly hasEffect: boolean;
}

const breaksOff = /[,;:.\u2013\u2014]/;
const measures =
  /^\s?(?:\d|one|two|half|a third|up to|about|approximately|almost|nearly|more than|at least|roughly|a factor)/;

/** Reads the role of the verb of a cue from the words around it. */
export function readVerbRole(view: StrengthView, cue: Cue, soFar: ClauseSoFar): VerbRole {
  const { words, text } = view;
  if (isHyphenated(view, cue)) return 'modifier';
  const left = beforeAside(view, beforeAdverbs(words, cue.first), cue.first);
  const before = wordAt(words, left);
  const gap = left < 0 ? '' : text.slice((words[left] as Word).end, (words[left + 1] as Word).start);
  const isBroken = left < 0 || breaksOff.test(gap);
  const verb = hasObject(view, cue.last, true) ? 'asserts' : 'intransitive';
  const form = cue.inflected?.form;

  if (form === 'gerund') {
    if (!isBroken && formsOfBe.has(before)) return verb;
    return isBroken && left >= 0 && !prepositions.has(before) && !determiners.has(before)
      ? 'participle'
      : 'gerund';
  }
  if (!isBroken && before === 'to') {
    const isBase = form === 'base' || rarelyVerbs.has(wordAt(words, cue.first));
    return isBase ? (verb === 'asserts' ? 'infinitive' : verb) : 'modifier';
  }
  if (!isBroken && (modals.has(before) || formsOfDo.has(before)))
    return form === 'base' || form === 'past' ? verb : 'modifier';
  const place = { left, before, isBroken };
  return form === 'past' || form === 'participle'
    ? readPast(view, cue, place, soFar, verb)
    : readPresent(view, cue, place, soFar, verb);
}

/** The word before brackets, where brackets stand before the verb: "the site (with its staff) influences". */
function beforeAside({ clauses }: StrengthView, left: number, verb: number): number {
  const clause = clauses.of[left];
  if (clause === undefined || clause === clauses.of[verb]) return left;
  const { kind, first } = clauses.list[clause] ?? { kind: 'main', first: 0 };
  return kind === 'aside' ? first - 1 : left;
}

interface Place {
  /** The place of the word before the verb, adverbs left out; -1 for none. */
  readonly left: number;
  readonly before: string;
  /** True where punctuation stands between the two. */
  readonly isBroken: boolean;
}

type Finite = 'asserts' | 'intransitive';

/** "increased": a finite verb, a passive, or no more than an adjective. */
function readPast(
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
  if (plainVerbs[left] || (soFar.hasVerb && !isJoined)) return 'modifier';
  if (left === cue.first - 1 && hasVerbAhead(view, cue.last)) return 'modifier';
  // "A diet with nuts, taken daily, improved sleep": behind its asides the clause still wants its verb.
  const isWanted = isBroken && !isJoined && !soFar.hasVerbAtAll && beginsWithNoun(view, cue.first);
  if (isJoined || isBroken) return verb === 'asserts' && (soFar.hasEffect || isWanted) ? verb : 'modifier';
  return verb;
}

/** "increase", "increases": a finite verb or a noun. */
function readPresent(
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
    return isMoreThan || /^(?:that|which|who|this|it|both|all|these|those|what)$/.test(before)
      ? verb
      : 'noun';
  }
  if (formsOfBe.has(before) || formsOfHave.has(before)) return 'noun';
  if (isBase) return readBase(view, cue, left, soFar, verb);
  return pluralsOrVerbs.has(wordAt(words, cue.first)) && isPluralNoun(view, cue, left, soFar, verb)
    ? 'noun'
    : verb;
}

function readBase(
  { words }: StrengthView,
  cue: Cue,
  left: number,
  soFar: ClauseSoFar,
  verb: Finite,
): VerbRole {
  const before = wordAt(words, left);
  const isJoined = conjunctions.has(before);
  // "to manipulate and modify": the second verb hangs on the same "to".
  if (isJoined && [2, 3].some((back) => wordAt(words, left - back) === 'to')) return 'infinitive';
  if (!rarelyVerbs.has(wordAt(words, cue.first)))
    return left < cue.first - 1 ||
      looksPlural(before) ||
      isJoined ||
      hasPluralHead(words, left) ||
      /^(?:that|which|who)$/.test(before)
      ? verb
      : 'noun';
  if (isJoined) return 'noun';
  if (asks(words, cue.first)) return verb;
  return (looksPlural(before) || joinsTwo(words, left) || hasPluralHead(words, left)) &&
    verb === 'asserts' &&
    !soFar.hasVerb
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
  if (verb !== 'asserts' || next === 'that' || next === 'not') return true;
  // An adverb before it makes it a verb.
  if (left < cue.first - 1) return false;
  return soFar.hasVerb || (!determiners.has(next) && looksPlural(wordAt(words, left)));
}

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

/** "smoking-induced", "cholesterol-lowering": half of a compound. */
function isHyphenated({ words, text }: StrengthView, { first, last }: Cue): boolean {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  if (first === last && text[start - 1] === '-' && /\w/.test(text[start - 2] ?? '')) return true;
  return text[end] === '-' && /\w/.test(text[end + 1] ?? '');
}

/** True where an object follows the word: something that can begin a noun phrase, in the same clause. */
function hasObject(view: StrengthView, at: number, mayJoin: boolean): boolean {
  const { words, text } = view;
  let next = at + 1;
  while (next < words.length && isPassedOver(words, next)) next += 1;
  const word = words[next];
  if (!word || /[,;:.()\u2014]/.test(text.slice((words[at] as Word).end, word.start))) return false;
  // "reduces and prevents strokes": the object of the second verb is the first one's too.
  if (mayJoin && conjunctions.has(word.lower) && next === at + 1 && words[at + 2])
    return hasObject(view, at + 2, false);
  if (cannotBeginObject(word.lower)) return false;
  return !/^\d/.test(word.lower) || !/^\s?(?:%|per ?cent|-?fold)/.test(text.slice(word.end, word.end + 10));
}

function isPassedOver(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return isAdverb(word) || (/^(?:more|most|less)$/.test(word) && isAdverb(wordAt(words, at + 1)));
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

/** "activity restricted children experienced …": the clause has its verb further on. */
function hasVerbAhead({ words, clauses, plainVerbs }: StrengthView, last: number): boolean {
  for (let at = last + 1; at - last < 12 && clauses.of[at] === clauses.of[last]; at += 1) {
    if (plainVerbs[at]) return !conjunctions.has(wordAt(words, at - 1));
  }
  return false;
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
  for (let at = last - 1; at > 0 && last - at < 5; at -= 1) {
    if (/^(?:for|in|with|of|from|to|on|against)$/.test(wordAt(words, at)))
      return looksPlural(wordAt(words, at - 1));
  }
  return false;
}

/** True where the clause of a verb is the sentence's first or a content clause, and its subject comes first. */
function beginsWithNoun({ words, clauses }: StrengthView, verb: number): boolean {
  const { kind, first } = clauses.list[clauses.of[verb] as number] ?? { kind: 'aside', first: 0 };
  const begin = kind === 'content' ? first + 1 : first;
  return (kind === 'content' || first === 0) && !prepositions.has(wordAt(words, begin));
}
