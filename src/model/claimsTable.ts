import type { Span } from '../model.ts';
import type { Passage, Verdict } from './evidence.ts';
import type { Strength } from './strength.ts';

/** What became of a claim: something is still said against it, the writer ignores that, reworded it, or nothing was said. */
export const claimActions = ['open', 'ignored', 'reworded', 'none'] as const;
export type ClaimAction = (typeof claimActions)[number];

/** The passage that a claim was compared with. */
export interface ClaimSource {
  /** The source's id, and as it is cited. */
  readonly source: string;
  readonly citation: string;
  /** Its file, relative to its library. */
  readonly path: string;
  readonly passage: Passage;
  /** True where the claim cites it. */
  readonly isCited: boolean;
  /** The words of the passage that differ from the claim's, where they are known; in its text. */
  readonly words?: Span;
  /** As its record has them. */
  readonly doi?: string;
  readonly pmid?: string;
}

/** One claim of a draft, as a row of the table that a reviewer goes through. Offsets are those of the draft. */
export interface ClaimRow extends Span {
  /** The sentence, as plain text. */
  readonly text: string;
  /** The words of it that something is said against, in order, in its text; no two overlap. */
  readonly marks: readonly Span[];
  readonly strength: Strength;
  /** How certain it sounds, 1 (open) to 6 (settled). */
  readonly certainty: number;
  readonly verdict: Verdict;
  /** What was compared, one sentence each. */
  readonly reasons: readonly string[];
  /** Best first: what the claim cites, else the closest in the library. */
  readonly sources: readonly ClaimSource[];
  /** What is said against its words: rule and message. */
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly action: ClaimAction;
  /** Why it is ignored, or what it said before it was reworded; left out where nobody said. */
  readonly note?: string;
}
