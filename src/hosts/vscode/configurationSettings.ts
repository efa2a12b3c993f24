import * as vscode from 'vscode';
import { type Configuration, profileNames, type Severity } from '../../model.ts';

const levels = new Set<unknown>(['error', 'warning', 'info', 'hint', 'off']);

/** What VS Code's settings ask for, the user's apart from the workspace's. */
export function readConfigurationSettings(scope: vscode.ConfigurationScope): {
  readonly user: Configuration;
  readonly workspace: Configuration;
} {
  const settings = vscode.workspace.getConfiguration('overclaim', scope);
  const rules = settings.inspect<Record<string, unknown>>('rules');
  const profile = settings.inspect<string>('profile');
  return {
    user: { rules: validRules(rules?.globalValue), ...validProfile(profile?.globalValue) },
    workspace: {
      rules: { ...validRules(rules?.workspaceValue), ...validRules(rules?.workspaceFolderValue) },
      ...validProfile(profile?.workspaceFolderValue ?? profile?.workspaceValue),
    },
  };
}

/** “none”, and whatever is no profile, asks for nothing. */
function validProfile(name: string | undefined): Pick<Configuration, 'profile'> {
  const profile = profileNames.find((known) => known === name);
  return profile ? { profile } : {};
}

/** A rule with a severity that does not exist keeps its own; the settings editor says so. */
function validRules(rules: unknown): Record<string, Severity | 'off'> {
  if (typeof rules !== 'object' || rules === null) return {};
  return Object.fromEntries(
    Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => levels.has(entry[1])),
  );
}
