import * as vscode from 'vscode';
import { createEngine } from '../../engine.ts';
import { writeRulePage } from '../../report/rulePage.ts';

/** The scheme of rule pages: documents made on demand, offline. */
export const rulePageScheme = 'overclaim-rule';

/** Serves one Markdown page a rule. */
export class RulePages implements vscode.TextDocumentContentProvider {
  readonly #cards = createEngine().rules;

  provideTextDocumentContent(uri: vscode.Uri): string {
    const id = uri.path.replace(/^\//, '').replace(/\.md$/, '');
    const card = this.#cards.find((known) => known.id === id);
    return card ? writeRulePage(card) : `# There is no rule “${id}”\n`;
  }
}

/** Where a rule's page is. package.json has VS Code open this scheme rendered. */
export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
}

/** Opens a rule's page, rendered. */
export async function showRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', rulePageUri(rule));
}
