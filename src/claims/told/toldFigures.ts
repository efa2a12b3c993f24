import type { Span } from '../../model.ts';
import type { StatedP } from './statedP.ts';

/** A figure told of an outcome, without its place: what two places of a draft are compared by. */
export interface ToldFigure {
  /** All that it says, as one line: what it is known by. */
  readonly says: string;
  /** What it can be looked up by: its outcome in words, or figures it shares with others. */
  readonly keys: readonly string[];
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
  readonly figure: ToldFigure;
  /** One for each of its numbers, and behind them that of its p value, if it has one. */
  readonly spans: readonly Span[];
}

/** The figures that a draft tells, in order of place. */
export interface ToldFigures {
  readonly figures: readonly ToldFigure[];
  /** What a key finds, each figure once in order of place; nothing where it finds too many to be one thing. */
  about(key: string): readonly ToldFigure[];
}

/** What more places than this tell in different figures is not one thing. */
const mostAlike = 6;

const none: readonly ToldFigure[] = [];

/** Figures in order of place, to be looked up; the index is made when somebody first asks. */
export class FiguresByKey implements ToldFigures {
  readonly figures: readonly ToldFigure[];
  #byKey: Map<string, ToldFigure[]> | undefined;

  constructor(figures: readonly ToldFigure[]) {
    this.figures = figures;
  }

  about(key: string): readonly ToldFigure[] {
    this.#byKey ??= indexByKey(this.figures);
    const found = this.#byKey.get(key) ?? none;
    return found.length > mostAlike ? none : found;
  }
}

/** By key, what says something new: each figure once, and no more than it takes to see that there are too many. */
function indexByKey(figures: readonly ToldFigure[]): Map<string, ToldFigure[]> {
  const byKey = new Map<string, ToldFigure[]>();
  for (const figure of figures) {
    for (const key of figure.keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [figure]);
      else if (known.length <= mostAlike && !known.some(({ says }) => says === figure.says))
        known.push(figure);
    }
  }
  return byKey;
}

/** True where two texts tell the same figures in the same order. */
export function tellSame(one: ToldFigures | undefined, other: ToldFigures | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.figures.length !== other.figures.length) return false;
  return one.figures.every(({ says }, at) => says === other.figures[at]?.says);
}
