import type { Cue } from '../claims/cue.ts';
import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import { cuesOf } from '../claims/sentence.ts';
import type { Facts } from '../claims/study/facts.ts';
import type { Part } from '../claims/study/part.ts';
import type { Stated } from '../claims/study/stated.ts';
import type { LexiconName } from '../lexicons/lexicon.ts';
import type { Related, RuleCard, Span } from '../model.ts';
import type { VerbForm } from '../text/verbForms.ts';

/** A sentence with what surrounds it. */
export interface Place {
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  /** What the whole draft says of its own study. */
  readonly document: Facts;
  /** What the heading above opens; undefined where there is none. */
  readonly part?: Part | undefined;
}

/** A wording a rule proposes, before casing, articles and guardrails. Offsets are block offsets. */
export interface Candidate {
  readonly text: string;
  /** What it replaces, when that is more than the words underlined. */
  readonly span?: Span;
  /** The form a verb marked `~` in `text` takes. */
  readonly form?: VerbForm | undefined;
  /** Put at the start of the sentence, or at its end, instead of replacing anything. */
  readonly place?: 'sentence start' | 'sentence end';
  /**
   * Numbers in `text` that the sentence does not have and its own numbers determine: the share that a
   * count is of its whole; or that the draft gives of the same thing elsewhere. Like every edit this one is
   * read again, and the rule that worked the number out must then find nothing to object to.
   */
  readonly computed?: string;
}

/** A place anywhere in the draft that a hit is about: where a fact was stated that the rule asked for. */
export type Elsewhere = Stated & {
  /** What stands there, in one sentence. */
  readonly message: string;
};

/** Words a rule objects to. Offsets are block offsets. */
export interface Hit extends Span {
  readonly candidates: readonly Candidate[];
  /** Said in place of the rule's message where it takes figures to say it; `{words}` is filled in here too. */
  readonly message?: string;
  /** Other places it is about, in block offsets. */
  readonly related?: readonly Related[];
  /** Other places it is about, known by what they state: they may stand in any block of the draft. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** One overclaim: what to find, why it is one, and examples that are at once tests and documentation. */
export interface Rule extends RuleCard {
  /**
   * The rule can only speak in a sentence that holds a phrase of one of these lexicons, a number, or a
   * number in per cent, and is asked of no other. Left out, it is asked of every sentence, which is dear: a draft has thousands.
   */
  readonly needs?: readonly (LexiconName | 'a number' | 'a percentage')[];
  find(place: Place): readonly Hit[];
}

/** A hit on a cue, with the wordings its lexicon offers. */
export function hitCue(cue: Cue): Hit {
  return {
    start: cue.start,
    end: cue.end,
    candidates: (cue.entry.to ?? []).map((text) => ({ text, form: cue.inflected?.form })),
  };
}

/** How a rule finds, and the lexicons without whose phrases it finds nothing. */
export type Finder = Required<Pick<Rule, 'find' | 'needs'>>;

/** For a rule that objects to every phrase of some lexicons. */
export function phrasesOf(...names: readonly LexiconName[]): Finder {
  return { needs: names, find: ({ sentence }) => cuesOf(sentence, ...names).map(hitCue) };
}
