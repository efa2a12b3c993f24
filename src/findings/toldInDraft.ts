import type { Reading } from '../claims/read.ts';
import type { StatedFigure } from '../claims/study/stated.ts';
import {
  type FigureKey,
  type PlacedFigure,
  type ToldFigure,
  type ToldFigures,
  tellSame,
} from '../claims/told/toldFigures.ts';
import type { Span } from '../model.ts';

/** A part of a draft as it was read. */
interface Part {
  readonly readings: readonly Reading[];
}

/** The figures after an edit, and the parts left alone that may be given another answer than before it. */
export interface ToldAfter {
  readonly told: ToldInDraft;
  readonly feltBy: ReadonlySet<Part>;
}

/** A figure in its place. */
interface Teller {
  readonly placed: PlacedFigure;
  readonly reading: Reading;
  readonly part: Part;
}

/** What is found under one key: the only figure, or all of them. */
type Found = Teller | Tellers | undefined;
type ByKey = ReadonlyMap<FigureKey, Found>;

/** An edit of a draft: the parts that came in the place of others, and those that now stand before them. */
export interface Replaced {
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
  readonly isBefore: (part: Part) => boolean;
}

/** What more places than this tell in different figures is not one thing. */
const mostAlike = 6;
/** So many keys may have changed before the index is made anew: to copy them at every edit would be felt. */
const mostChanged = 500;

const none: readonly ToldFigure[] = [];

/** The places that tell something under one key, two or more, in order. */
class Tellers {
  readonly all: readonly Teller[];
  #answer: readonly ToldFigure[] | undefined;

  constructor(all: readonly Teller[]) {
    this.all = all;
  }

  /** Each figure once; nothing where they are too many. */
  get answer(): readonly ToldFigure[] {
    this.#answer ??= eachOnce(this.all);
    return this.#answer;
  }
}

function eachOnce(tellers: readonly Teller[]): readonly ToldFigure[] {
  const once: ToldFigure[] = [];
  for (const { placed } of tellers) {
    const { figure } = placed;
    if (once.some(({ says }) => says === figure.says)) continue;
    if (once.length === mostAlike) return none;
    once.push(figure);
  }
  return once;
}

/**
 * The figures that the parts of a draft tell, by key. It never changes: after an edit there is another
 * one, made of this one at the cost of what the edited parts tell.
 */
export class ToldInDraft implements ToldFigures {
  readonly #base: ByKey;
  /** What has changed since the base was made. */
  readonly #changed: ByKey;

  private constructor(base: ByKey, changed: ByKey) {
    this.#base = base;
    this.#changed = changed;
  }

  static of(parts: readonly Part[]): ToldInDraft {
    return new ToldInDraft(collect(parts), new Map());
  }

  about(key: FigureKey): readonly ToldFigure[] {
    const found = this.#find(key);
    return found instanceof Tellers ? found.answer : none;
  }

  /** Where the first figure that says something under a key does so, in offsets of the part it stands in. */
  place({ key, says, number }: StatedFigure): (Span & { readonly part: Part }) | undefined {
    const found = tellersOf(this.#find(key)).find(({ placed }) => placed.figure.says === says);
    const span = found?.placed.spans[number];
    if (!found || !span) return undefined;
    const { start } = found.reading.block;
    return { part: found.part, start: span.start + start, end: span.end + start };
  }

  /**
   * The figures after an edit, and who feels it. The same object where neither what came nor what went
   * tells any.
   */
  replace({ removed, added, isBefore }: Replaced): ToldAfter {
    const came = collect(added);
    const keys = new Set([...came.keys(), ...collect(removed).keys()]);
    const feltBy = new Set<Part>();
    if (keys.size === 0) return { told: this, feltBy };
    const gone = new Set(removed);
    const changed = new Map(this.#changed);
    for (const key of keys) {
      const before = this.#find(key);
      const stay = tellersOf(before).filter(({ part }) => !gone.has(part));
      const after = asFound(insert(tellersOf(came.get(key)), stay, isBefore));
      changed.set(key, after);
      if (stay.length === 0 || tellSame(answerOf(before), answerOf(after))) continue;
      for (const { part } of stay) feltBy.add(part);
    }
    const told =
      changed.size > mostChanged
        ? new ToldInDraft(new Map([...this.#base, ...changed]), new Map())
        : new ToldInDraft(this.#base, changed);
    return { told, feltBy };
  }

  #find(key: FigureKey): Found {
    return this.#changed.has(key) ? this.#changed.get(key) : this.#base.get(key);
  }
}

/** What parts tell of their own study, by key, in order of place. Most is told once, and has no list of its own. */
function collect(parts: readonly Part[]): ByKey {
  const byKey = new Map<FigureKey, Found>();
  const lists = new Map<FigureKey, Teller[]>();
  for (const part of parts) {
    for (const reading of part.readings) {
      if (!reading.told || reading.block.aside) continue;
      for (const placed of reading.told) {
        const teller = { placed, reading, part };
        for (const key of placed.keys) {
          const first = byKey.get(key);
          if (first === undefined) byKey.set(key, teller);
          else addTo(lists, key, first as Teller, teller);
        }
      }
    }
  }
  for (const [key, list] of lists) byKey.set(key, new Tellers(list));
  return byKey;
}

function addTo(lists: Map<FigureKey, Teller[]>, key: FigureKey, first: Teller, next: Teller): void {
  const list = lists.get(key);
  if (list) list.push(next);
  else lists.set(key, [first, next]);
}

function asFound(tellers: readonly Teller[]): Found {
  return tellers.length < 2 ? tellers[0] : new Tellers(tellers);
}

function tellersOf(found: Found): readonly Teller[] {
  if (found === undefined) return [];
  return found instanceof Tellers ? found.all : [found];
}

function answerOf(found: Found): readonly ToldFigure[] {
  return found instanceof Tellers ? found.answer : none;
}

/** Tellers that came, between those that stand before and behind them. */
function insert(
  came: readonly Teller[],
  stay: readonly Teller[],
  isBefore: Replaced['isBefore'],
): readonly Teller[] {
  if (came.length === 0) return stay;
  let low = 0;
  let high = stay.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore((stay[middle] as Teller).part)) low = middle + 1;
    else high = middle;
  }
  return [...stay.slice(0, low), ...came, ...stay.slice(low)];
}
