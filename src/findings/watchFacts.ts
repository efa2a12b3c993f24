import type { Facts } from '../claims/facts.ts';

/** What was asked of some facts, and what the answer was. */
export type Answers = ReadonlyMap<keyof Facts, string | undefined>;

/** Facts that note which of them are asked for. */
export interface WatchedFacts {
  readonly facts: Facts;
  readonly answers: Answers;
}

/** Facts behind getters that note the answer each gives. */
class Watched implements Facts {
  readonly #facts: Facts;
  readonly answers = new Map<keyof Facts, string | undefined>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get animal(): string | undefined {
    return this.#answer('animal');
  }
  get cells(): string | undefined {
    return this.#answer('cells');
  }
  get participants(): string | undefined {
    return this.#answer('participants');
  }
  get trial(): string | undefined {
    return this.#answer('trial');
  }
  get observational(): string | undefined {
    return this.#answer('observational');
  }
  get study(): string | undefined {
    return this.#answer('study');
  }
  get ownStudy(): string | undefined {
    return this.#answer('ownStudy');
  }
  get sample(): string | undefined {
    return this.#answer('sample');
  }

  #answer(key: keyof Facts): string | undefined {
    const answer = this.#facts[key];
    this.answers.set(key, answer);
    return answer;
  }
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
