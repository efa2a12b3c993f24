import type { ReadSentence } from '../claims/sentence.ts';
import type { Quantity } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import type { ActiveRule } from './activate.ts';

type Need = NonNullable<Rule['needs']>[number];

const none: readonly ActiveRule[] = [];
const nothing: readonly number[] = [];

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

  function choose(need: Need): void {
    for (const at of byNeed.get(need) ?? nothing) isChosen[at] = 1;
  }

  return ({ cues, quantities }) => {
    if (cues.length === 0 && quantities.length === 0 && always.length === 0) return none;
    for (const at of always) isChosen[at] = 1;
    for (const { lexicon } of cues) choose(lexicon);
    if (quantities.length > 0) choose('a number');
    if (hasPercentage(quantities)) choose('a percentage');
    const chosen: ActiveRule[] = [];
    for (let at = 0; at < isChosen.length; at += 1) {
      if (isChosen[at] === 0) continue;
      isChosen[at] = 0;
      chosen.push(rules[at] as ActiveRule);
    }
    return chosen;
  };
}

function hasPercentage(quantities: readonly Quantity[]): boolean {
  for (const { unit } of quantities) if (unit === '%') return true;
  return false;
}
