import type { Facts } from '../claims/facts.ts';

/** What was asked of some facts, and what the answer was. */
export type Answers = ReadonlyMap<keyof Facts, string | undefined>;

/** Facts that note which of them are asked for. */
export interface WatchedFacts {
  readonly facts: Facts;
  readonly answers: Answers;
}

const keys: readonly (keyof Facts)[] = ['animal', 'cells', 'participants', 'trial', 'observational'];

/**
 * Wraps the facts of a draft for the judging of one section. While the facts that were asked for
 * stay the same, the judgement stays too, whatever else the writer changes.
 */
export function watchFacts(facts: Facts): WatchedFacts {
  const answers = new Map<keyof Facts, string | undefined>();
  const watched = {};
  for (const key of keys) {
    Object.defineProperty(watched, key, {
      enumerable: true,
      get() {
        answers.set(key, facts[key]);
        return facts[key];
      },
    });
  }
  return { facts: watched, answers };
}

/** True where the facts would give the same answers again. */
export function stillAnswers(answers: Answers, facts: Facts): boolean {
  if (answers.size === 0) return true;
  for (const [key, answer] of answers) if (facts[key] !== answer) return false;
  return true;
}
