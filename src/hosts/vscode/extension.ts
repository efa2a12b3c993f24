import * as vscode from 'vscode';
import { Checks, formats } from './checks.ts';
import { commands } from './commands.ts';
import { Configurations } from './configurations.ts';
import { EvidenceHover } from './hover.ts';
import { ignoreHereAsked, ignoreInWorkspaceAsked, type Target } from './ignoreCommands.ts';
import { IgnoreFiles } from './ignoreFiles.ts';
import { Reworder } from './reworder.ts';
import { RulePages, rulePageScheme, showRulePage } from './rulePages.ts';
import { turnOffRule } from './settings.ts';
import { Shelf } from './shelf.ts';
import { showStatus } from './status.ts';

/** Starts Overclaim: underlines first, the library in the background. */
export function activate(context: vscode.ExtensionContext): void {
  const languages = Object.keys(formats);
  const shelf = new Shelf(context.extensionUri);
  const configurations = new Configurations();
  const ignores = new IgnoreFiles();
  const checks = new Checks(shelf.folder, configurations, ignores);
  context.subscriptions.push(
    configurations,
    ignores,
    checks,
    showStatus(checks),
    vscode.languages.registerHoverProvider(languages, new EvidenceHover(checks, shelf)),
    vscode.languages.registerCodeActionsProvider(languages, new Reworder(checks, shelf), {
      providedCodeActionKinds: Reworder.kinds,
    }),
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, new RulePages()),
    ...registerCommands(checks, shelf, ignores),
  );
  checks.checkAll();
  shelf.load().catch((error: unknown) => {
    void vscode.window.showWarningMessage(`Overclaim could not read its library: ${String(error)}`);
  });
}

function registerCommands(checks: Checks, shelf: Shelf, ignores: IgnoreFiles): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(commands.checkDocument, () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) checks.check(document);
    }),
    registerCommand(commands.explainRule, (rule?: string) => explainRule(checks, rule)),
    registerCommand(commands.ignoreHere, (target?: Target, reason?: string) =>
      ignoreHereAsked(checks, target, reason),
    ),
    registerCommand(commands.ignoreInWorkspace, (target?: Target, reason?: string) =>
      ignoreInWorkspaceAsked(checks, ignores, target, reason),
    ),
    registerCommand(commands.openSource, (source: string, passage?: number) => shelf.open(source, passage)),
    registerCommand(commands.showEvidence, showEvidence),
    registerCommand(commands.turnOffRule, (rule?: string) => {
      const id = rule ?? ruleAtCursor(checks);
      return id ? turnOffRule(id) : undefined;
    }),
  ];
}

function explainRule(checks: Checks, rule: string | undefined): Promise<void> | undefined {
  const id = rule ?? ruleAtCursor(checks);
  return id ? showRulePage(id) : undefined;
}

function ruleAtCursor(checks: Checks): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && checks.findingAt(editor.document, editor.selection.active)?.finding.rule;
}

/** Shows the hover at a place, or at the cursor: a hover that keys and voice can reach. */
async function showEvidence(uri?: vscode.Uri, position?: vscode.Position): Promise<void> {
  if (uri && position) {
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(position, position);
  }
  await vscode.commands.executeCommand('editor.action.showHover');
}
