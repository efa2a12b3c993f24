import type { Span } from '../../model.ts';
import type { StatedP } from './statedP.ts';

/** What figures of one thing have in common: its outcome in words or figures, or a number for the words of a sentence. */
export type FigureKey = string | number;

/** A figure told of an outcome, without its place: what two places of a draft are compared by. */
export interface ToldFigure {
  /** All that it says, as one line: what it is known by. */
  readonly says: string;
  /** What it can be looked up by: its outcome in words, or figures it shares with others. */
  readonly keys: readonly FigureKey[];
  readonly kind: 'share' | 'sample' | 'estimate' | 'pair' | 'sentence';
  /** The numbers it is made of, and each as typed, on one line. */
  readonly values: readonly number[];
  readonly texts: readonly string[];
  /** Decimals of the first number, as written. */
  readonly decimals: number;
  readonly isAbout: boolean;
  /** How the words begin that say who or what it was seen in: "verali", "placeb". */
  readonly among: string;
  /** The time it was seen at: "12 week". */
  readonly time: string;
  readonly p?: StatedP | undefined;
}

/** A told figure where it stands, in block offsets. */
export interface PlacedFigure {
  readonly keys: readonly FigureKey[];
  /** Where the first of its numbers begins. */
  readonly start: number;
  /** To be asked for where its keys find it in another place too: most figures of a draft are told once. */
  readonly figure: ToldFigure;
  /** One for each of its numbers, and behind them that of its p value, if it has one. */
  readonly spans: readonly Span[];
}

/** The figures that a draft tells, to be looked up by whoever tells one of them. */
export interface ToldFigures {
  /**
   * What is told under a key in two places or more, each figure once in order of place; nothing where
   * there are too many to be one thing. To be asked about keys of the section in hand alone: after an
   * edit only the sections that tell something under a key are asked again.
   */
  about(key: FigureKey): readonly ToldFigure[];
}

type ReadFigure = Pick<PlacedFigure, 'figure' | 'spans'>;

/** A figure found by its keys that is read in full when somebody asks. */
export class FigureOnDemand implements PlacedFigure {
  readonly keys: readonly FigureKey[];
  readonly start: number;
  readonly #read: () => ReadFigure;
  #known: ReadFigure | undefined;

  constructor(keys: readonly FigureKey[], start: number, read: () => ReadFigure) {
    this.keys = keys;
    this.start = start;
    this.#read = read;
  }

  get figure(): ToldFigure {
    this.#known ??= this.#read();
    return this.#known.figure;
  }

  get spans(): readonly Span[] {
    this.#known ??= this.#read();
    return this.#known.spans;
  }
}

/** True where two lists tell the same figures in the same order. */
export function tellSame(some: readonly ToldFigure[], others: readonly ToldFigure[]): boolean {
  return (
    some === others ||
    (some.length === others.length && some.every(({ says }, at) => says === others[at]?.says))
  );
}
