import * as vscode from 'vscode';

/** What the writer has set for a document, besides rules. */
export interface Settings {
  readonly enable: boolean;
  /** When documents are checked. */
  readonly run: 'onType' | 'onSave' | 'manual';
  /** Pause after the last key stroke before a check, in milliseconds. */
  readonly delay: number;
  /** The longest draft that is checked while typing, in UTF-16 code units. */
  readonly maxLength: number;
  /** True where drafts are compared with the sources they cite. */
  readonly compareWithSources: boolean;
}

/** Reads the settings that hold for a document. */
export function readSettings(scope: vscode.ConfigurationScope | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('overclaim', scope ?? null);
  return {
    enable: settings.get('enable', true),
    run: settings.get('run', 'onType'),
    delay: settings.get('delay', 300),
    maxLength: settings.get('maxLength', 2_000_000),
    compareWithSources: settings.get('compareWithSources', true),
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
