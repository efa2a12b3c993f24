import { everyFact, type Fact, type Facts } from '../claims/study/facts.ts';
import { type FigureKey, type ToldFigure, type ToldFigures, tellSame } from '../claims/told/toldFigures.ts';

/** What was asked of some facts, and what the answer was. Most sections of a draft ask for nothing. */
export interface Answers {
  readonly facts: ReadonlyMap<Fact, string | undefined> | undefined;
  /** What was told under a key, as it was asked for. */
  readonly told: ReadonlyMap<FigureKey, readonly ToldFigure[]> | undefined;
}

/** True where nothing was asked. */
export function isUnasked({ facts, told }: Answers): boolean {
  return facts === undefined && told === undefined;
}

/** Facts that note which of them are asked for. */
export interface WatchedFacts {
  readonly facts: Facts;
  readonly answers: Answers;
}

/** The answers as they come; a list of each kind is made for the first of them. */
class Asked implements Answers {
  facts: Map<Fact, string | undefined> | undefined = undefined;
  told: Map<FigureKey, readonly ToldFigure[]> | undefined = undefined;
}

/** Facts behind getters that note the answer each gives. */
class Watched {
  readonly facts: Facts;
  readonly answers = new Asked();

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** Itself, which answers for them. */
  get told(): ToldFigures {
    return this;
  }

  about(key: FigureKey): readonly ToldFigure[] {
    const answer = this.facts.told?.about(key) ?? none;
    this.answers.told ??= new Map();
    this.answers.told.set(key, answer);
    return answer;
  }
}

const none: readonly ToldFigure[] = [];

for (const fact of everyFact) {
  Object.defineProperty(Watched.prototype, fact, {
    get(this: Watched) {
      const answer = this.facts[fact];
      this.answers.facts ??= new Map();
      this.answers.facts.set(fact, answer);
      return answer;
    },
  });
}

/**
 * Wraps the facts of a draft for the judging of one section. While the facts that were asked for
 * stay the same, the judgement stays too, whatever else the writer changes.
 */
export function watchFacts(facts: Facts): WatchedFacts {
  const watched = new Watched(facts);
  return { facts: watched as Facts, answers: watched.answers };
}

/** True where the facts would give the same answers again. */
export function stillAnswers(answers: Answers, facts: Facts): boolean {
  if (answers.facts) {
    for (const [key, answer] of answers.facts) if (facts[key] !== answer) return false;
  }
  if (answers.told) {
    for (const [key, answer] of answers.told) {
      if (!tellSame(facts.told?.about(key) ?? none, answer)) return false;
    }
  }
  return true;
}
