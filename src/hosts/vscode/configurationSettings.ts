import * as vscode from 'vscode';
import type { Configuration, Severity } from '../../model.ts';

const levels = new Set<unknown>(['error', 'warning', 'info', 'hint', 'off']);

/** What VS Code's settings ask for, the user's apart from the workspace's. */
export function readConfigurationSettings(scope: vscode.ConfigurationScope): {
  readonly user: Configuration;
  readonly workspace: Configuration;
} {
  const set = vscode.workspace.getConfiguration('overclaim', scope).inspect<Record<string, unknown>>('rules');
  return {
    user: { rules: validRules(set?.globalValue) },
    workspace: { rules: { ...validRules(set?.workspaceValue), ...validRules(set?.workspaceFolderValue) } },
  };
}

/** A rule with a severity that does not exist keeps its own; the settings editor says so. */
function validRules(rules: unknown): Record<string, Severity | 'off'> {
  if (typeof rules !== 'object' || rules === null) return {};
  return Object.fromEntries(
    Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => levels.has(entry[1])),
  );
}
