import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine.ts';
import type { Severity } from '../../model.ts';

/** What the writer has set for a document. */
export interface Settings extends EngineSettings {
  readonly enable: boolean;
  /** When documents are checked. */
  readonly run: 'onType' | 'onSave' | 'manual';
  /** Pause after the last key stroke before a check, in milliseconds. */
  readonly delay: number;
  /** The longest draft that is checked while typing, in UTF-16 code units. */
  readonly maxLength: number;
}

const severities = new Set<unknown>(['error', 'warning', 'info', 'hint', 'off']);

/** Reads the settings that hold for a document. A rule with a severity that does not exist keeps its own. */
export function readSettings(scope: vscode.ConfigurationScope | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('overclaim', scope ?? null);
  const rules = Object.entries(settings.get<Record<string, unknown>>('rules', {})).filter(([, severity]) =>
    severities.has(severity),
  ) as [string, Severity | 'off'][];
  return {
    enable: settings.get('enable', true),
    run: settings.get('run', 'onType'),
    delay: settings.get('delay', 300),
    maxLength: settings.get('maxLength', 2_000_000),
    rules: Object.fromEntries(rules),
  };
}

/**
 * Turns a rule off where the writer works: in the workspace, or in the user's settings when no
 * folder is open.
 */
export async function turnOffRule(rule: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('overclaim');
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const here = settings.inspect<Record<string, string>>('rules');
  const known = target === vscode.ConfigurationTarget.Workspace ? here?.workspaceValue : here?.globalValue;
  await settings.update('rules', { ...known, [rule]: 'off' }, target);
}
