import type { Reading } from '../claims/read.ts';
import type { Rule } from '../rules/rule.ts';
import type { ActiveRule } from './activate.ts';

type Need = NonNullable<Rule['needs']>[number];

/**
 * Says which rules may have something to say of a block, in their order: those that need a phrase it
 * has, and those that need nothing. One look-up a phrase, however many rules there are.
 */
export function createSelection(rules: readonly ActiveRule[]): (reading: Reading) => readonly ActiveRule[] {
  const always = rules.flatMap(({ needs }, at) => (needs === undefined ? [at] : []));
  const byNeed = new Map<Need, number[]>();
  for (const [at, { needs = [] }] of rules.entries()) {
    for (const need of needs) byNeed.set(need, [...(byNeed.get(need) ?? []), at]);
  }
  const numbered = byNeed.get('a number') ?? [];

  return ({ sentences }) => {
    const chosen = new Set(always);
    const choose = (at: number) => chosen.add(at);
    for (const { cues, quantities } of sentences) {
      for (const { lexicon } of cues) byNeed.get(lexicon)?.forEach(choose);
      if (quantities.length > 0) numbered.forEach(choose);
    }
    return [...chosen].sort((a, b) => a - b).map((at) => rules[at] as ActiveRule);
  };
}
