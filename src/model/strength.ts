import type { Span } from '../model.ts';

/**
 * How strong a relation a sentence claims (Sumner 2014, Yu 2019): nothing; that two things go
 * together; that one may bring about the other; that one does.
 */
export type Strength = 'none' | 'correlational' | 'conditional' | 'direct';

/** How firmly a sentence tells somebody what to do (Li 2021). */
export type Advice = 'none' | 'weak' | 'strong';

/** Words that decided how a sentence is read, in offsets of the sentence, and what they were taken for. */
export interface StrengthCue extends Span {
  readonly text: string;
  /** "asserts cause", "hedge", "aim of the study" … in words a writer can follow. */
  readonly says: string;
}

/** A claim of a draft: how strong it is, and what the draft says of the study it is about. */
export interface StatedStrength {
  readonly claim: ClaimStrength;
  /** The draft's own words for a design: "randomised", "cohort", "mice"; left out where it names none. */
  readonly design?: string;
}

/** A sentence read as a claim, with the words that decided it. */
export interface ClaimStrength {
  readonly strength: Strength;
  /** How certain it sounds, 1 (open) to 6 (settled), as readers rate findings (Pei and Jurgens 2021). */
  readonly certainty: number;
  readonly advice: Advice;
  readonly cues: readonly StrengthCue[];
}
