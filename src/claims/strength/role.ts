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

/** Where a word that may be a verb stands. */
export interface Place {
  /** The place of the word before the verb, adverbs left out; -1 for none. */
  readonly left: number;
  readonly before: string;
  /** True where punctuation stands between the two. */
  readonly isBroken: boolean;
}

/** What a finite verb is, by whether an object follows. */
export type Finite = 'asserts' | 'intransitive';
