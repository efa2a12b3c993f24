import type { ProfileName, Severity } from '../model.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { type Profile, profiles } from './profiles.ts';

/** A rule that is on, with the severities it speaks at. */
export interface ActiveRule extends Rule {
  /** For words in quotation marks. */
  readonly severityInQuotes: Severity;
}

/** From loudest to quietest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * The rules that are on. What is asked of a rule by its id goes before its profile, and that before
 * the rule's own severity; without a profile quotations are flagged one step more quietly.
 */
export function activateRules(
  asked: Readonly<Record<string, Severity | 'off'>> = {},
  profileName?: ProfileName,
): readonly ActiveRule[] {
  const profile = profiles.find(({ name }) => name === profileName);
  return allRules.flatMap((rule) => {
    const severity = asked[rule.id] ?? severityIn(profile, rule.id) ?? rule.severity;
    if (severity === 'off') return [];
    const severityInQuotes = profile?.quotes === 'as loud' ? severity : oneStepQuieter(severity);
    return [{ ...rule, severity, severityInQuotes }];
  });
}

function severityIn(profile: Profile | undefined, id: string): Severity | 'off' | undefined {
  return profile?.rules[id] ?? profile?.rules[id.slice(0, id.indexOf('/'))];
}

function oneStepQuieter(severity: Severity): Severity {
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] as Severity;
}
