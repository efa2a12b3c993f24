import type { ReadSentence } from '../claims/sentence.ts';
import type { Rule } from '../rules/rule.ts';
import type { ActiveRule } from './activate.ts';

type Need = NonNullable<Rule['needs']>[number];

const none: readonly ActiveRule[] = [];

/**
 * Says which rules may have something to say of a sentence, in their order: those that need a phrase it
 * has, and those that need nothing. One look-up a phrase, however many rules there are.
 */
export function createSelection(
  rules: readonly ActiveRule[],
): (sentence: ReadSentence) => readonly ActiveRule[] {
  const always = rules.flatMap(({ needs }, at) => (needs === undefined ? [at] : []));
  const byNeed = new Map<Need, number[]>();
  for (const [at, { needs = [] }] of rules.entries()) {
    for (const need of needs) byNeed.set(need, [...(byNeed.get(need) ?? []), at]);
  }
  /** By rule: 1 while it is chosen for the sentence at hand, 0 between sentences. */
  const isChosen = new Uint8Array(rules.length);

  return ({ cues, quantities }) => {
    const chosen = [...always];
    const choose = (need: Need) => {
      for (const at of byNeed.get(need) ?? []) {
        if (isChosen[at] === 1) continue;
        isChosen[at] = 1;
        chosen.push(at);
      }
    };
    for (const { lexicon } of cues) choose(lexicon);
    if (quantities.length > 0) choose('a number');
    if (chosen.length === 0) return none;
    for (const at of chosen) isChosen[at] = 0;
    return chosen.sort((a, b) => a - b).map((at) => rules[at] as ActiveRule);
  };
}
