import type { ReadSentence } from '../claims/sentence.ts';
import type { Block, RuleCard, Source, SourcePlace, Span } from '../model.ts';
import type { CitableLibrary } from './citableLibrary.ts';
import type { Departure } from './mentions/findDeparture.ts';
import type { Citation, Pointer } from './pointer.ts';
import type { Reference } from './referenceList.ts';

/** One work that a sentence cites, with the sources it was found to mean. */
export interface Cited {
  readonly citation: Citation;
  readonly pointer: Pointer;
  /** The entry of the draft's list of references, where the pointer leads to one. */
  readonly reference?: Reference;
  /** None where the library has none; several where it cannot tell them apart. */
  readonly sources: readonly Source[];
}

/** A sentence with what it cites. Offsets are those of the block. */
export interface CitingSentence {
  readonly sentence: ReadSentence;
  readonly block: Block;
  readonly cited: readonly Cited[];
  readonly library: CitableLibrary;
}

/** The same with what stands around it. */
export interface CitingContext extends CitingSentence {
  /** The telling words of the draft's title and the block; read when they are first asked for. */
  readonly contextWords: () => ReadonlySet<string>;
}

/** A sentence as rules are asked about it. */
export interface CitingPlace extends CitingContext {
  /** What the sentence says of a work otherwise than the work's record; looked for when it is first asked. */
  readonly findDeparture: () => Departure | undefined;
}

/** Words that a source does not bear out. Offsets are those of the block. */
export interface SourceHit extends Span {
  /** What the words say and what the source says; in place of the rule's message. */
  readonly message?: string;
  readonly sources: readonly SourcePlace[];
  /** For a hit that is less certain than its rule: shown as information, whatever is asked of the rule. */
  readonly isUnsure?: boolean;
  /** What to write in the place of the words, in the source's own figures; compared again, nothing differs. */
  readonly wordings?: readonly { readonly text: string; readonly title: string }[];
}

/** A rule that compares what a draft says with the sources it has. */
export interface SourceRule extends RuleCard {
  find(place: CitingPlace): readonly SourceHit[];
}
