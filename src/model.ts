/**
 * The nouns of Overclaim, as plain data: everything here survives JSON.
 *
 * Offsets are UTF-16 code units and ranges are half-open. A `Block` and a `Finding` count from the
 * start of the draft as typed; whatever lies inside a block (marks, sentences, words) counts from
 * the start of that block, so that a block can move without being read again.
 */
import type { Passage } from './model/evidence.ts';

/** A half-open range: `start` is the first code unit, `end` is one past the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------
// The draft

/** How a draft marks up its prose. */
export type Format = 'markdown' | 'plaintext' | 'restructuredtext' | 'asciidoc' | 'latex' | 'html';

/** What a writer hands over: the text exactly as typed (CRLF, BOM and lone surrogates included). */
export interface Draft {
  readonly text: string;
  readonly format: Format;
}

/** The place a block has on the page. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'footnote';

/** What a stretch of a block is, besides prose. A quotation is prose; the others are blanked. */
export type MarkKind = 'quotation' | 'citation' | 'code' | 'math' | 'link-target';

/** A marked stretch inside a block, in block offsets. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/**
 * A run of prose with nothing between its lines but markup: a heading, a paragraph, one table cell.
 * `prose` is exactly `end - start` long. Markup in it is blanked: block markers and delimiters
 * between words by spaces, delimiters inside or around words (emphasis, tags) by U+2060, what stands
 * for a noun (code, math, citation keys) by U+FFFC, for a quotation mark ("``") or a sign ("&lt;") by
 * that character.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: string;
  readonly marks: readonly Mark[];
  /** True inside a block quote. */
  readonly quoted: boolean;
  /** Set where the block is on the page and no part of the writer's own text. */
  readonly aside?: Aside;
  /** Set in a cell whose reader knows its place. */
  readonly cell?: TablePlace;
}

/** Where a cell stands in its table, counted from 0; row 0 heads the columns. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** Words on a page that are not the article: a reader's comment under it, the headline of another one. */
export type Aside = 'reader comment' | 'other headline';

/** A word or number as the eye sees it; `lower` has glue removed and apostrophes made straight. */
export interface Word extends Span {
  readonly lower: string;
}

/** One sentence of a block, in block offsets; trailing white space is left out. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
}

/** A number with its unit. `value` is as written: 70% is 70, "seventy percent" is 70. */
export interface Quantity extends Span {
  readonly value: number;
  readonly unit: '%' | '';
}

// ---------------------------------------------------------------------------------------------
// Findings

/** VS Code's four severities; `error` is never a default. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Replace the draft's [start, end) by `text`. The range may be wider than the words underlined. */
export interface Rewording extends Span {
  readonly text: string;
  /** A label for the lightbulb, when the bare text would not say enough. */
  readonly title?: string;
}

/** Why one rule speaks: what the words claim, then what would allow them. */
export interface Reason {
  readonly rule: string;
  readonly message: string;
}

/** Another place that a finding is about: the figure that the underlined one does not agree with. */
export interface Related extends Span {
  /** What stands there, in one sentence. */
  readonly message: string;
}

/** A place in a source that a finding speaks of. */
export interface SourcePlace {
  /** The source's id in the library. */
  readonly source: string;
  /** The source as it is cited: "Lee et al. 2019". */
  readonly citation: string;
  /** The source's file, relative to its library. */
  readonly path: string;
  /** The passage, and where it stands in the source's file. */
  readonly passage: Passage;
  /** The words of the passage that differ from the claim's, where they are known; in its text. */
  readonly words?: Span;
  /** What stands there, in one sentence. */
  readonly message: string;
}

/** An underline in the draft, in draft offsets. */
export interface Finding extends Span, Reason {
  readonly severity: Severity;
  /** The words underlined, as typed. */
  readonly text: string;
  /** Rules that overlap this one and spoke less strongly. */
  readonly also: readonly Reason[];
  /** The sentence that makes the claim, in draft offsets. */
  readonly sentence: Span;
  /** The other places it is about, where there are any. */
  readonly related?: readonly Related[];
  /** The places in the library it is about, where it comes from comparing with one. */
  readonly sources?: readonly SourcePlace[];
  /** Who is quoted, when the words are somebody's speech: a name, or '' when none is given. */
  readonly speaker?: string;
  /** Wordings to offer, preferred first. Empty until asked for. */
  readonly rewordings: readonly Rewording[];
}

/** Why words that a rule objects to may be fine. A rule names the contexts that excuse it. */
export type ContextName =
  | 'technical use'
  | 'negation'
  | 'hedging'
  | 'question'
  | 'citation'
  | 'comparator'
  | 'absolute figures'
  | 'sample stated'
  | 'species stated'
  | 'trial stated'
  | 'study stated';

/** A hit that context explains; kept, so that nothing is dropped silently. */
export interface SetAside extends Span {
  readonly rule: string;
  readonly because: ContextName | Aside;
}

/** A claim the writer has chosen to ignore; kept, so that nothing is dropped silently. */
export interface Ignored extends Span {
  readonly rule: string;
  /** The words that would be underlined, as typed. */
  readonly text: string;
  /** Why, as the writer put it; left out where no reason is given. */
  readonly reason?: string;
  /** What says so: a comment in the draft, the ignore file, or a pattern in the settings. */
  readonly by: 'comment' | 'file' | 'pattern';
}

/** Something the engine or a reader could not do, in words for the writer. */
export interface Problem {
  readonly message: string;
}

/** A problem and where it is, in offsets of the text it was found in. */
export interface PlacedProblem extends Problem, Span {}

/** What a check of one draft says. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** What the writer has chosen to leave alone. */
  readonly ignored: readonly Ignored[];
  readonly problems: readonly (Problem | PlacedProblem)[];
}

export * from './model/claimsTable.ts';
export * from './model/comparison.ts';
/** What a writer asks for, and what is wrong with how it was asked. */
export * from './model/configuration.ts';
/** What a source says, and what comparing a claim with it says. */
export * from './model/evidence.ts';
export type { RuleCard } from './model/rule.ts';
/** How strongly a sentence claims. */
export type * from './model/strength.ts';
