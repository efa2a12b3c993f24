import type { Word } from '../../model.ts';
import { breaksClause, breaksThought, reachLeft, reachRight } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { hasCue, type ReadSentence } from '../sentence.ts';
import { looksLikeCondition } from './conditionWords.ts';
import { readVerbUse, type VerbUse } from './verbUse.ts';

/** An effect told as fact: something does something to somebody's health. */
export interface Assertion {
  /** The verb of cause or effect. */
  readonly verb: Cue;
  /** What the effect is on. */
  readonly outcome: { readonly first: number; readonly last: number };
  readonly use: VerbUse;
}

export type VerbKind = 'cure verb' | 'benefit verb' | 'effect verb' | 'tissue verb';
export type OutcomeKind = 'health outcome' | 'laboratory outcome' | 'tissue';

/** What to look for: verbs of these kinds, with an object of this kind. */
export interface Sought {
  readonly verbs: readonly VerbKind[];
  readonly outcome: OutcomeKind;
  /** How the verb may be used; finite and active, where nothing is said. */
  readonly uses?: readonly VerbUse[];
}

const verbKinds: ReadonlySet<string> = new Set<VerbKind>([
  'cure verb',
  'benefit verb',
  'effect verb',
  'tissue verb',
]);
const modals = /^(?:may|might|can|could|will|would)$/;
const joinsVerbs = /^(?:and|or|but|while|then)$/;
const finite: readonly VerbUse[] = ['present', 'past'];
const none: readonly Assertion[] = [];

/** How far an outcome may stand behind its verb, in words. */
const reach = 9;

/** How many cues a stretch of that many words may hold. */
const crowd = 24;

/** "Raises the question", "extends our knowledge": the verb is part of a fixed phrase. */
function isIdiom({ cues }: ReadSentence, verb: Cue, at: number): boolean {
  return cues
    .slice(Math.max(0, at - crowd), at + crowd)
    .some(
      ({ lexicon, first, last }) => lexicon === 'technical use' && first <= verb.first && verb.last < last,
    );
}

/** "A tool that causes cells to glow": the clause describes a method or a kind of thing, it claims nothing. */
function describesMethod(sentence: ReadSentence, verb: Cue, at: number, prose: string): boolean {
  const methods = sentence.cues.slice(Math.max(0, at - crowd), at).filter(isMethod);
  if (methods.length === 0) return false;
  const from = reachLeft(sentence, verb.first, prose, breaksClause, 4);
  return methods.some((cue) => cue.first >= from && cue.last < verb.first);
}

function isMethod({ lexicon }: Cue): boolean {
  return lexicon === 'method';
}

/** The cues behind a verb that its outcome may be among. */
function cuesBehind({ cues }: ReadSentence, verb: Cue, at: number): readonly Cue[] {
  return cues
    .slice(at + 1, at + 1 + crowd)
    .filter(({ first }) => first > verb.last && first - verb.last <= reach);
}

/** "Eases pain and restores tissue": the tissue belongs to the second verb. */
function beforeNextVerb({ words }: ReadSentence, verb: Cue, behind: readonly Cue[]): number {
  const next = behind.find(
    ({ lexicon, first, inflected }) =>
      first > verb.last + 1 &&
      verbKinds.has(lexicon) &&
      ((inflected?.form === verb.inflected?.form && joinsVerbs.test(words[first - 1]?.lower ?? '')) ||
        modals.test(words[first - 1]?.lower ?? '')),
  );
  return next ? next.first - 1 : Infinity;
}

function outcomeAfter(
  sentence: ReadSentence,
  verb: Cue,
  behind: readonly Cue[],
  prose: string,
  kind: OutcomeKind,
): Assertion['outcome'] | undefined {
  const last = Math.min(
    reachRight(sentence, verb.last, prose, breaksThought, reach),
    beforeNextVerb(sentence, verb, behind),
  );
  const named = behind.filter((found) => found.lexicon === kind && found.last <= last);
  if (kind !== 'health outcome') return named[0];
  // "Oxidative stress", "cancer cells": an everyday outcome inside a term of the laboratory.
  const terms = behind.filter(({ lexicon }) => lexicon === 'technical use');
  const everyday = named.find(
    (found) =>
      !terms.some((term) => term.first <= found.first && found.last <= term.last) &&
      !isPlace(sentence, found),
  );
  if (everyday) return everyday;
  for (let at = verb.last + 1; at <= last; at += 1) {
    if (looksLikeCondition((sentence.words[at] as Word).lower)) return { first: at, last: at };
  }
  return undefined;
}

const organs =
  /^(?:brains?|mind|nervous system|immune system|gut|liver|lungs|kidneys?|skin|joints|bones?|heart)$/;

/** "Fewer connections in the brain", "bacteria on the skin": where it happens, not what gets better. */
function isPlace({ words }: ReadSentence, { entry, first }: Cue): boolean {
  if (!organs.test(entry.say)) return false;
  return words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:in|on|at|around|to|from)$/.test(lower));
}

/** True where a sentence has a verb of effect at all: the cheap question before the others. */
export function hasVerbOfEffect({ cues }: ReadSentence): boolean {
  for (const { lexicon } of cues) if (verbKinds.has(lexicon)) return true;
  return false;
}

/**
 * Effects a sentence asserts on an outcome of the kind given, within nine words of the verb. Negation
 * and hedging are left to context, so that what they set aside keeps a name.
 */
export function findAssertions(
  sentence: ReadSentence,
  prose: string,
  { verbs, outcome: kind, uses = finite }: Sought,
): readonly Assertion[] {
  const found: Assertion[] = [];
  let holdsKind = kind === 'health outcome';
  for (const [at, verb] of sentence.cues.entries()) {
    if (!verbs.includes(verb.lexicon as VerbKind)) continue;
    holdsKind ||= hasCue(sentence, kind);
    if (!holdsKind) return none;
    const use = readVerbUse(sentence, verb, prose);
    if (
      !use ||
      !uses.includes(use) ||
      isIdiom(sentence, verb, at) ||
      describesMethod(sentence, verb, at, prose)
    )
      continue;
    const outcome = outcomeAfter(sentence, verb, cuesBehind(sentence, verb, at), prose, kind);
    if (outcome) found.push({ verb, outcome, use });
  }
  return found;
}
