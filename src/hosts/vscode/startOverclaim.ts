import * as vscode from 'vscode';
import { asMessage } from './asMessage.ts';
import { Checks } from './checks.ts';
import { ClaimsTables } from './claims/claimsTables.ts';
import { EarlierVersions } from './claims/earlierVersions.ts';
import { commands } from './commands.ts';
import { Configurations } from './configurations.ts';
import { formats } from './formats.ts';
import { EvidenceHover } from './hover.ts';
import { ignoreHereAsked, ignoreInWorkspaceAsked, type Target } from './ignoreCommands.ts';
import { IgnoreFiles } from './ignoreFiles.ts';
import { bundledFolder } from './library/bundledSources.ts';
import { type LibraryHost, type ShownLibrary, startLibrary } from './library/startLibrary.ts';
import { Reworder } from './reworder.ts';
import { RulePages, rulePageScheme, showRulePage } from './rulePages.ts';
import { turnOffRule } from './settings.ts';
import { SourceChecks } from './sourceChecks.ts';
import { showStatus } from './status.ts';
import { Underlined } from './underlined.ts';

/** Starts Overclaim: underlines first, the library in the background. */
export function startOverclaim(context: vscode.ExtensionContext, host: LibraryHost): ShownLibrary {
  const languages = Object.keys(formats);
  const configurations = new Configurations();
  const ignores = new IgnoreFiles();
  const shown = startLibrary(context, configurations, host);
  const { library } = shown;
  const checks = new Checks(bundledFolder(context.extensionUri), library, configurations, ignores);
  const sources = new SourceChecks(checks, library);
  const underlined = new Underlined(checks, sources);
  context.subscriptions.push(
    shown,
    configurations,
    ignores,
    checks,
    sources,
    showStatus(checks, sources),
    vscode.languages.registerHoverProvider(languages, new EvidenceHover(underlined, library)),
    vscode.languages.registerCodeActionsProvider(languages, new Reworder(underlined, library), {
      providedCodeActionKinds: Reworder.kinds,
    }),
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, new RulePages()),
    new ClaimsTables({ checks, library, ignores, earlier: new EarlierVersions() }),
    ...registerCommands(checks, underlined, ignores),
  );
  checks.checkAll();
  library.refresh().catch((error: unknown) => {
    void vscode.window.showWarningMessage(
      asMessage(`Overclaim could not read its library: ${String(error)}`),
    );
  });
  return shown;
}

function registerCommands(checks: Checks, underlined: Underlined, ignores: IgnoreFiles): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(commands.checkDocument, () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) checks.check(document);
    }),
    registerCommand(commands.explainRule, (rule?: string) => explainRule(underlined, rule)),
    registerCommand(commands.ignoreHere, (target?: Target, reason?: string) =>
      ignoreHereAsked(underlined, target, reason),
    ),
    registerCommand(commands.ignoreInWorkspace, (target?: Target, reason?: string) =>
      ignoreInWorkspaceAsked(underlined, ignores, target, reason),
    ),
    registerCommand(commands.showEvidence, showEvidence),
    registerCommand(commands.turnOffRule, async (rule?: string) => {
      const id = rule ?? (await ruleAtCursor(underlined));
      if (id) await turnOffRule(id);
    }),
  ];
}

async function explainRule(underlined: Underlined, rule: string | undefined): Promise<void> {
  const id = rule ?? (await ruleAtCursor(underlined));
  if (id) await showRulePage(id);
}

async function ruleAtCursor(underlined: Underlined): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const [found] = editor ? await underlined.at(editor.document, editor.selection.active) : [];
  return found?.finding.rule;
}

/** Shows the hover at a place, or at the cursor: a hover that keys and voice can reach. */
async function showEvidence(uri?: vscode.Uri, position?: vscode.Position): Promise<void> {
  if (uri && position) {
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(position, position);
  }
  await vscode.commands.executeCommand('editor.action.showHover');
}
