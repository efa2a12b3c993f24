import * as vscode from 'vscode';
import type { Finding, Rewording } from '../../model.ts';
import type { Checks } from './checks.ts';
import { commands } from './commands.ts';
import type { Target } from './ignoreCommands.ts';
import type { WorkspaceLibrary } from './library/workspaceLibrary.ts';
import { toRange } from './toDiagnostic.ts';
import type { Check } from './trackedDraft.ts';

/** Quick fixes: rewordings first, then the evidence, then ignoring the finding, then turning the rule off. */
export class Reworder implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];
  readonly #checks: Checks;
  readonly #library: WorkspaceLibrary;

  constructor(checks: Checks, library: WorkspaceLibrary) {
    this.#checks = checks;
    this.#library = library;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
    if (!context.diagnostics.some(({ source }) => source === 'overclaim')) return [];
    const check = this.#checks.current(document);
    if (!check) return [];
    const touched = check.report.findings.filter((finding) => range.intersection(toRange(document, finding)));
    return touched.flatMap((finding) => this.#actionsFor(document, check, finding));
  }

  #actionsFor(document: vscode.TextDocument, check: Check, finding: Finding): vscode.CodeAction[] {
    const range = toRange(document, finding);
    const diagnostics = vscode.languages
      .getDiagnostics(document.uri)
      .filter((diagnostic) => diagnostic.source === 'overclaim' && diagnostic.range.isEqual(range));
    const { engine, draft } = check;
    const library = this.#library.library;
    const wordings = [
      ...engine.reword(draft, finding),
      ...(library ? engine.rewordFromEvidence(draft, finding, library) : []),
    ];
    const rewordings = wordings.map((wording, at) => {
      const action = new vscode.CodeAction(titleOf(wording), vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, toRange(document, wording), wording.text);
      action.isPreferred = at === 0;
      action.diagnostics = diagnostics;
      return action;
    });
    const evidence = commandAction('Show the evidence', commands.showEvidence, document.uri, range.start);
    const target: Target = { uri: document.uri, rule: finding.rule, start: finding.start };
    const here = commandAction(`Ignore “${finding.rule}” here…`, commands.ignoreHere, target);
    const inWorkspace = commandAction(
      `Ignore this “${finding.rule}” in this workspace…`,
      commands.ignoreInWorkspace,
      target,
    );
    const off = commandAction(
      `Turn “${finding.rule}” off in this workspace`,
      commands.turnOffRule,
      finding.rule,
    );
    const canKeep = vscode.workspace.isTrusted && vscode.workspace.getWorkspaceFolder(document.uri);
    const others = [evidence, here, ...(canKeep ? [inWorkspace] : []), off];
    for (const action of others) action.diagnostics = diagnostics;
    return [...rewordings, ...others];
  }
}

/** What the lightbulb says of a rewording: the words that will stand there. */
function titleOf({ title, text }: Rewording): string {
  if (title) return title;
  return text === '' ? 'Leave these words out' : `Reword: “${text.replace(/\s+/g, ' ').trim()}”`;
}

function commandAction(title: string, command: string, ...args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: args };
  return action;
}
