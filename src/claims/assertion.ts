import type { Word } from '../model.ts';
import { breaksClause, breaksThought, reachLeft, reachRight } from './clause.ts';
import { looksLikeCondition } from './conditionWords.ts';
import type { Cue } from './cue.ts';
import { cuesOf, hasCue, type ReadSentence } from './sentence.ts';

/** An effect told as fact: something does something to somebody's health. */
export interface Assertion {
  /** The verb of cause or effect. */
  readonly verb: Cue;
  /** What the effect is on. */
  readonly outcome: { readonly first: number; readonly last: number };
  readonly tense: 'present' | 'past';
}

/** A word before which a verb form is a noun: "the causes", "of change". */
const nounFollows = new Set(
  (
    'the a an of in for with by on at from no any some all many most common main major underlying leading root ' +
    'other different several both such these those its their his her our your my every each new possible known ' +
    'potential first second significant small large further as or and than about between'
  ).split(' '),
);

/** A word after which a verb form was a noun or stood without an object: "changes in", "causes of". */
const nounPrecedes = new Set(
  'of in on to for from with by at and or is are was were be been has have had that which as than during via when if'.split(
    ' ',
  ),
);

const helpers = new Set([
  'can',
  'will',
  'do',
  'does',
  'did',
  'that',
  'which',
  'who',
  'they',
  'we',
  'you',
  'people',
]);
const singularEndingInS = /(?:ss|us|is)$/;
const modals = new Set(['may', 'might', 'could', 'would']);

/** How far an outcome may stand behind its verb, in words. */
const reach = 9;

function subjectIsPlural(word: Word): boolean {
  return (
    helpers.has(word.lower) ||
    /^(?:women|men|children|cells|mice|data)$/.test(word.lower) ||
    (word.lower.endsWith('s') && !singularEndingInS.test(word.lower))
  );
}

/** The word before the verb, adverbs left out: "rapidly" in "statins rapidly reduce". */
function subjectWord(sentence: ReadSentence, verb: Cue): Word | undefined {
  let at = verb.first - 1;
  while (at > 0 && /ly$|^(?:also|then|even|still|often|again)$/.test((sentence.words[at] as Word).lower))
    at -= 1;
  return sentence.words[at];
}

function readTense(sentence: ReadSentence, verb: Cue, prose: string): 'present' | 'past' | undefined {
  const form = verb.inflected?.form;
  const subject = subjectWord(sentence, verb);
  const next = sentence.words[verb.last + 1];
  if (!next || nounPrecedes.has(next.lower) || prose.slice(verb.end, next.start).includes(','))
    return undefined;
  if (!subject) return form === 'present' ? 'present' : undefined;
  if (subject.lower === 'to' || nounFollows.has(subject.lower)) return undefined;
  if (form === 'present') return 'present';
  if (form === 'base') return subjectIsPlural(subject) || modals.has(subject.lower) ? 'present' : undefined;
  if (form === 'past')
    return /^(?:is|are|was|were|be|been|being|has|have|had)$/.test(subject.lower) ? undefined : 'past';
  return undefined;
}

/** "A tool that causes cells to glow": the clause describes a method or a kind of thing, it claims nothing. */
function describesMethod(sentence: ReadSentence, verb: Cue, prose: string): boolean {
  const from = reachLeft(sentence, verb.first, prose, breaksClause, 4);
  return cuesOf(sentence, 'method').some((cue) => cue.first >= from && cue.last < verb.first);
}

const none: readonly Assertion[] = [];

type OutcomeKind = 'health outcome' | 'laboratory outcome';

function outcomeAfter(
  sentence: ReadSentence,
  verb: Cue,
  prose: string,
  kind: OutcomeKind,
): Assertion['outcome'] | undefined {
  const last = reachRight(sentence, verb.last, prose, breaksThought, reach);
  const cue = cuesOf(sentence, kind).find((found) => found.first > verb.last && found.last <= last);
  if (cue || kind === 'laboratory outcome') return cue;
  for (let at = verb.last + 1; at <= last; at += 1) {
    if (looksLikeCondition((sentence.words[at] as Word).lower)) return { first: at, last: at };
  }
  return undefined;
}

/**
 * Effects a sentence asserts, active and finite, on an outcome of the kind given, within nine words
 * of the verb. Negation and hedging are left to context, so that what they set aside keeps a name.
 */
export function findAssertions(
  sentence: ReadSentence,
  prose: string,
  verbs: 'cure verb' | 'effect verb',
  kind: OutcomeKind,
): readonly Assertion[] {
  if (!hasCue(sentence, verbs)) return none;
  if (!hasCue(sentence, verbs)) return [];
  return cuesOf(sentence, verbs).flatMap((verb) => {
    const tense = readTense(sentence, verb, prose);
    if (!tense || describesMethod(sentence, verb, prose)) return [];
    const outcome = outcomeAfter(sentence, verb, prose, kind);
    return outcome ? [{ verb, outcome, tense }] : [];
  });
}
