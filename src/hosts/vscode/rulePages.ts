import * as vscode from 'vscode';
import { createEngine, type RuleCard } from '../../engine.ts';

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

/** A rule as a page: what, why, source, examples, what excuses it. */
export function writeRulePage(card: RuleCard): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const flagged = card.flags.map((line) =>
    line.replaceAll('⟦', '**').replaceAll('⟧', '**').replace(/\n+/g, ' / '),
  );
  return `# ${card.id}

${card.summary} Severity: ${card.severity}.

## Why

${card.why}

Source: <${card.source}>

## Underlined

${list(flagged)}

## Not underlined

${list(card.allows.map((line) => line.replace(/\n+/g, ' / ')))}

Set aside when the words stand in one of these: ${card.excusedBy.join(', ')}.
`;
}
