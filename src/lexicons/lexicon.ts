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
  | 'effect verb'
  | 'safety'
  | 'health outcome'
  | 'laboratory outcome'
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
  | 'method';

/** Entries without a rewording; each argument is a list of phrases, separated by commas. */
export function phrases(...lists: readonly string[]): readonly Entry[] {
  return lists.flatMap((list) => list.split(', ').map((say) => ({ say })));
}
