import type { Span } from '../model.ts';
import type { Strength } from './strength.ts';

/** Names and dates as CSL-JSON has them, for the fields a citation needs. */
export interface CslItem {
  readonly id: string;
  /** A CSL type: article-journal, article-newspaper, webpage, post-weblog, report, legislation … */
  readonly type: string;
  readonly title: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    /** "Jr", "III". */
    readonly suffix?: string;
    readonly literal?: string;
  }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** ISO 8601, as far as known: 2019, 2019-04, 2019-04-12. */
  readonly issued?: string;
  /** A letter behind the year, where two sources of one library would be cited alike: 2013a, 2013b. */
  readonly 'year-suffix'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
}

/**
 * What kind of source a record is, strongest for a claim about people first; the last is for a record
 * that does not tell, of which nothing is assumed.
 */
export const designs = [
  'systematic review',
  'randomised trial',
  'cohort study',
  'case-control study',
  'cross-sectional study',
  'uncontrolled trial',
  'case series',
  'animal study',
  'in vitro study',
  'label',
  'narrative review',
  'opinion',
  'news',
  'promotion',
  'testimonial',
  'source of unstated design',
] as const;
export type Design = (typeof designs)[number];

/** Who or what was studied. */
export type Species = 'human' | 'animal' | 'cells';

/** GRADE's four levels of certainty of evidence. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very low';

/** One figure of a source. Shares are percentages, 0 to 100; `interval` is the 95% interval. */
export interface Result {
  readonly outcome: string;
  readonly arm: string;
  readonly value: number;
  readonly unit: string;
  readonly n?: number;
  readonly time?: string;
  readonly interval?: readonly [number, number];
  readonly comparator?: { readonly arm: string; readonly value: number };
  readonly certainty?: Certainty;
  /** True where the figure was compared with the source or a published table of it. */
  readonly checked: boolean;
}

/** Which part of a report a passage belongs to. */
export const passageParts = ['background', 'method', 'result', 'conclusion'] as const;
export type PassagePart = (typeof passageParts)[number];

/** A finding of a source, in our words or the source's, with where it stands. */
export interface Passage {
  readonly source: string;
  readonly text: string;
  readonly part?: PassagePart;
  /** Counted from 1, in a source that has pages. */
  readonly page?: number;
  /** At most twelve words of the source, to find the place by. */
  readonly locator?: string;
  readonly line?: number;
  /** Where the passage stands in the record's own file. */
  readonly span: Span;
}

/** What a reader infers about a source whose record does not say. */
export type Inferred = 'design' | 'species' | 'population' | 'n' | 'comparator';

/** Another entry that the library has under the id of a source, which was left out for it. */
export interface Namesake {
  readonly csl: CslItem;
  /** The entry's file, relative to its library. */
  readonly path: string;
  /** Its first passage, with its place in that file. */
  readonly passage: Passage;
}

/** A source of the library: who says it, how it was studied, what it found. */
export interface Source {
  readonly csl: CslItem;
  readonly design: Design;
  /** Who was studied, in words: "adults with treatment-resistant depression", "mice". */
  readonly population: string;
  readonly species: Species;
  readonly n?: number;
  readonly comparator?: string;
  readonly certainty?: Certainty;
  /** For what was inferred: the source's own words that told it. What the record states has none. */
  readonly cues?: Readonly<Partial<Record<Inferred, string>>>;
  /** Substances and conditions the source is about, lower case; a claim must touch them. */
  readonly about: readonly string[];
  /** Ids of the studies that a secondary source retells. */
  readonly reports: readonly string[];
  readonly results: readonly Result[];
  readonly passages: readonly Passage[];
  /** The record's file, relative to its library. */
  readonly path: string;
  /** True where its record or its title says that it was retracted. */
  readonly retracted?: boolean;
  /** Files of the same work, as the reference manager that gave the record names them. */
  readonly files?: readonly string[];
  /** Other entries with the same id, in this file or in another; a draft that cites the id may mean them. */
  readonly namesakes?: readonly Namesake[];
}

/** A claim as far as evidence can be compared with it: what it says, how strongly, and of whom. */
export interface ClaimInWords {
  readonly text: string;
  /** The title or paragraph around it: says what "it" and "these patients" are. */
  readonly context?: string;
  /** The shares it states, as written: 70% is 70. */
  readonly percentages: readonly number[];
  readonly strength: Strength;
  /** True where the words leave no doubt: "proven", "definitely". */
  readonly certain: boolean;
  /** Who it is said of; left out where the words do not tell. */
  readonly species?: Species;
}

/** What comparing the words with the evidence says. Never "verified", "true" or "false". */
export type Verdict =
  | 'supported'
  | 'overstated'
  | 'different population'
  | 'different figure'
  | 'contradicted'
  | 'no evidence found in your sources'
  | 'closest passages, compare';

/** A passage shown beside a claim, with its score (higher is closer; unitless). */
export interface PassageMatch {
  readonly source: Source;
  readonly passage: Passage;
  readonly score: number;
}

/** A figure shown beside a claim that carries a figure. */
export interface ResultMatch {
  readonly source: Source;
  readonly result: Result;
}

/** One work that a sentence cites, beside the sentence. */
export interface CitedEvidence {
  readonly source: Source;
  /** The passage that differs, or else the closest one. */
  readonly passage: Passage;
  readonly verdict: Verdict;
  /** Where the two differ; empty where nothing does. */
  readonly differences: readonly {
    /** One sentence. */
    readonly reason: string;
    /** The claim's words that differ. */
    readonly claim?: string;
    /** The words of the passage that differ, in its text. */
    readonly passage?: Span;
  }[];
}

/** What the library says about one claim. */
export interface Evidence {
  /** What comparing with the works it cites says, where it cites any that are here; they go first. */
  readonly cited: readonly CitedEvidence[];
  readonly verdict: Verdict;
  /** The comparison in words, one sentence each. */
  readonly reasons: readonly string[];
  /** Studies and labels, best first. */
  readonly passages: readonly PassageMatch[];
  /** Figures of the same outcome, primary sources only, best first. */
  readonly results: readonly ResultMatch[];
  /** News, promotion and opinion that say the same, kept apart from what was studied. */
  readonly retellings: readonly PassageMatch[];
}
