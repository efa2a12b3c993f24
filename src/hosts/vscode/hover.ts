import * as vscode from 'vscode';
import { describeStrength } from '../../report/describeStrength.ts';
import type { Checks } from './checks.ts';
import { commands } from './commands.ts';
import { describeEvidence } from './describeEvidence.ts';
import type { WorkspaceLibrary } from './library/workspaceLibrary.ts';
import { escapeMarkdown } from './markdown.ts';
import { commandUri, toRange } from './toDiagnostic.ts';

/** On hover: the verdict in words, the evidence with its citation, and what can be done. */
export class EvidenceHover implements vscode.HoverProvider {
  readonly #checks: Checks;
  readonly #library: WorkspaceLibrary;

  constructor(checks: Checks, library: WorkspaceLibrary) {
    this.#checks = checks;
    this.#library = library;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const found = this.#checks.findingAt(document, position);
    if (!found) return undefined;
    const library = await this.#library.load();
    if (token.isCancellationRequested || document.version !== found.check.version) return undefined;
    const { check, finding } = found;
    const text = new vscode.MarkdownString(
      describeEvidence(check.engine.weigh(check.draft, finding, library), openSource),
    );
    const strength = check.engine.readStrengthAt(check.draft, finding);
    if (strength && strength.claim.strength !== 'none') {
      text.appendMarkdown(`\n\nHow strong the words are: ${escapeMarkdown(describeStrength(strength))}.`);
    }
    if (this.#library.state.isReading) text.appendMarkdown('\n\nYour sources are still being read.');
    const why = commandUri(commands.explainRule, finding.rule);
    text.appendMarkdown(`\n\n[Why this rule](${why})`);
    text.isTrusted = { enabledCommands: [commands.openSource, commands.explainRule] };
    return new vscode.Hover(text, toRange(document, finding));
  }
}

function openSource(source: string, passage?: number): string {
  return commandUri(commands.openSource, source, passage).toString();
}
