import type { ProfileName, RuleCard, Severity } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { type Profile, profiles } from './profiles.ts';

/** A rule of some kind that is on, with the severities it speaks at. */
export type Active<Kind extends RuleCard> = Kind & {
  /** For words in quotation marks. */
  readonly severityInQuotes: Severity;
};

/** A rule about words that is on. */
export type ActiveRule = Active<Rule>;

/** From loudest to quietest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * Those of some rules that are on. What is asked of a rule by its id goes before its profile, and that before
 * the rule's own severity; without a profile quotations are flagged one step more quietly.
 */
export function activateRules<Kind extends RuleCard>(
  rules: readonly Kind[],
  asked: Readonly<Record<string, Severity | 'off'>> = {},
  profileName?: ProfileName,
): readonly Active<Kind>[] {
  const profile = profiles.find(({ name }) => name === profileName);
  return rules.flatMap((rule) => {
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
