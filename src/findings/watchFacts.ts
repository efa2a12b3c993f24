import { everyFact, type Fact, type Facts } from '../claims/study/facts.ts';

/** What was asked of some facts, and what the answer was. */
export type Answers = ReadonlyMap<Fact, string | undefined>;

/** Facts that note which of them are asked for. */
export interface WatchedFacts {
  readonly facts: Facts;
  readonly answers: Answers;
}

/** Facts behind getters that note the answer each gives. */
class Watched {
  readonly facts: Facts;
  readonly answers = new Map<Fact, string | undefined>();

  constructor(facts: Facts) {
    this.facts = facts;
  }
}

for (const fact of everyFact) {
  Object.defineProperty(Watched.prototype, fact, {
    get(this: Watched) {
      const answer = this.facts[fact];
      this.answers.set(fact, answer);
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
  if (answers.size === 0) return true;
  for (const [key, answer] of answers) if (facts[key] !== answer) return false;
  return true;
}
