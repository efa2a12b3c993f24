import type { Cue } from '../cue.ts';
import type { StrengthView } from './view.ts';
import { wordAt } from './words.ts';

/** How far behind a claim a hedge may stand, in words: "an effect is likely". */
const behind = 2;

/** The word that leaves a claim open, in its own clause: "may", "appears to", "likely". */
export function findHedge({ words, cues, clauses }: StrengthView, claim: Cue): Cue | undefined {
  return cues.find(
    ({ lexicon, first, last }) =>
      (lexicon === 'possibility' || lexicon === 'appearance') &&
      // "more likely" compares.
      !/^(?:more|less|as|twice|equally)$/.test(wordAt(words, first - 1)) &&
      clauses.of[first] === clauses.of[claim.first] &&
      (last < claim.first || first - claim.last <= behind),
  );
}

/** How far before a claim "can" may stand, in words. */
const ability = 5;

/** The word that says no more than that it can be. */
export function findAbility({ cues, clauses }: StrengthView, claim: Cue): Cue | undefined {
  return cues.find(
    ({ lexicon, first }) =>
      lexicon === 'ability' &&
      clauses.of[first] === clauses.of[claim.first] &&
      first < claim.first &&
      claim.first - first < ability,
  );
}
