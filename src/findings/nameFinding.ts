import { countAlike, identify } from '../ignoring/identify.ts';
import type { Finding } from '../model.ts';
import type { Checked } from './checker.ts';

/**
 * What the ignore file knows a finding by; undefined where the check has no such finding. Claims that
 * look the same are told apart by their order, so all of the finding's rule are gone through.
 */
export function nameFinding({ kept, sections }: Checked, finding: Finding): string | undefined {
  const number = countAlike();
  for (let at = 0; at < kept.length; at += 1) {
    const base = sections.starts[at] as number;
    for (const { block, objections } of kept[at]?.judged?.groups ?? []) {
      const start = base + block.start;
      for (const { rule, hit, sentence } of objections) {
        if (rule.id !== finding.rule) continue;
        const name = number(identify(rule.id, hit, sentence.words));
        if (start + hit.start === finding.start && start + hit.end === finding.end) return name;
      }
    }
  }
  return undefined;
}
