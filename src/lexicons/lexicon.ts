import type { StrengthLexiconName } from './strength/name.ts';

/**
 * What a lexicon is. A lexicon is data: phrases, where the opinion comes from, and what to say
 * instead. Adding a phrase touches one file.
 *
 * A phrase is written in words, lower case, with five signs:
 *
 *     a|b      either word
 *     (very)   a word that may be missing
 *     [is|are] a word that must stand there but is not underlined
 *     *        any one word
 *     prove~   any form of the verb
 *
 * A hyphen in the draft counts as a space: "game changer" also finds "game-changer". Where two
 * phrases of one lexicon begin at the same word, the longer one is meant.
 */
export interface Entry {
  readonly say: string;
  /** Calmer wordings, preferred first; `~` takes the form of the verb that was found; '' deletes. */
  readonly to?: readonly string[];
}

export interface Lexicon {
  readonly name: LexiconName;
  /** Where the list comes from: a reference, or 'ours' with the reason. */
  readonly source: string;
  readonly entries: readonly Entry[];
}

export type LexiconName =
  | 'proof'
  | 'finality'
  | 'miracle'
  | 'breakthrough'
  | 'cure verb'
  | 'benefit verb'
  | 'effect verb'
  | 'tissue verb'
  | 'tissue'
  | 'mechanism'
  | 'imaging'
  | 'revelation'
  | 'correlation'
  | 'causal link'
  | 'effectiveness'
  | 'presupposed effect'
  | 'bound by half'
  | 'half promise'
  | 'said to work'
  | 'treatment for'
  | 'treatable condition'
  | 'advice to all'
  | 'advice in care'
  | 'limit stated'
  | 'safety'
  | 'harm minimised'
  | 'study'
  | 'own study'
  | 'health outcome'
  | 'laboratory outcome'
  | 'laboratory term'
  | 'bench term'
  | 'people'
  | 'participants'
  | 'animal'
  | 'cells'
  | 'trial'
  | 'observational'
  | 'negator'
  | 'denial'
  | 'not a negator'
  | 'hedge'
  | 'technical use'
  | 'speech'
  | 'comparator'
  | 'carried over'
  | 'change'
  | 'method'
  | StrengthLexiconName
  | NumberLexiconName
  | SpinLexiconName
  | PraiseLexiconName;

/** What numbers, statistics, comparisons and approvals are read with. */
export type NumberLexiconName =
  | 'benefit'
  | 'success rate'
  | 'event'
  | 'relative size'
  | 'share in words'
  | 'bare multiple'
  | 'best case'
  | 'short time'
  | 'duration'
  | 'small sample'
  | 'general finding'
  | 'vague count'
  | 'piled count'
  | 'vague rate'
  | 'vague speed'
  | 'absolute'
  | 'graded significance'
  | 'no difference'
  | 'equivalence'
  | 'equivalence design'
  | 'significance'
  | 'superiority'
  | 'better than'
  | 'other treatments'
  | 'set apart'
  | 'fewer harms'
  | 'disparaged'
  | 'approval'
  | 'approval word'
  | 'indication'
  | 'approval age'
  | 'recognition'
  | 'approval as proof'
  | 'approval lookalike'
  | 'unapproved use'
  | 'told to work'
  | 'newness';

/** What is told of a document as a whole is read with these (lexicons/spin). */
export type SpinLexiconName =
  | 'conclusion opener'
  | 'primary outcome'
  | 'secondary outcome'
  | 'null result'
  | 'significant result'
  | 'p value'
  | 'associated result'
  | 'uncontrolled'
  | 'regression'
  | 'experiment'
  | 'benefit told'
  | 'cause told'
  | 'harm'
  | 'harm in words'
  | 'treatment';

/** What praise and promise are read with (lexicons/praise). */
export type PraiseLexiconName =
  | 'obviousness'
  | 'amazement'
  | 'alarm'
  | 'feeling'
  | 'hope'
  | 'advance'
  | 'praise'
  | 'value word'
  | 'superlative'
  | 'first'
  | 'priority'
  | 'leading'
  | 'unnamed studies'
  | 'shown by somebody'
  | 'unnamed experts'
  | 'renown'
  | 'promise to the reader'
  | 'cure'
  | 'end of a disease'
  | 'lives saved'
  | 'imminence'
  | 'prospect'
  | 'healing'
  | 'machine'
  | 'war'
  | 'key'
  | 'story';

/** Entries without a rewording; each argument is a list of phrases, separated by commas. */
export function phrases(...lists: readonly string[]): readonly Entry[] {
  return lists.flatMap((list) => list.split(', ').map((say) => ({ say })));
}
