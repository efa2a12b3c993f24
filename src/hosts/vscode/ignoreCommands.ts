import * as vscode from 'vscode';
import { ignoreHere } from '../../engine.ts';
import type { Finding } from '../../model.ts';
import type { Checks } from './checks.ts';
import type { IgnoreFiles } from './ignoreFiles.ts';
import type { Check } from './trackedDraft.ts';

/** A finding that a quick fix is about; without one, a command is about the finding at the cursor. */
export interface Target {
  readonly uri: vscode.Uri;
  readonly rule: string;
  /** Where the finding starts, as a UTF-16 offset. */
  readonly start: number;
}

interface Found {
  readonly document: vscode.TextDocument;
  readonly check: Check;
  readonly finding: Finding;
}

/** Puts a comment into the draft that ignores a finding, with the reason the writer gives. */
export async function ignoreHereAsked(checks: Checks, target?: Target, reason?: string): Promise<void> {
  const asked = await ask(checks, 'here', target, reason);
  if (!asked) return;
  const { document, check, finding } = asked.found;
  const { text, format } = check.draft;
  const insertions = ignoreHere(text, format, finding, { rule: finding.rule, reason: asked.reason });
  if (insertions.length === 0) {
    say('No comment can stand here; the finding can be ignored in the workspace.');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { at, text: added } of insertions) edit.insert(document.uri, document.positionAt(at), added);
  await vscode.workspace.applyEdit(edit);
}

/** Puts a finding into the workspace's ignore file, with the reason the writer gives. */
export async function ignoreInWorkspaceAsked(
  checks: Checks,
  ignores: IgnoreFiles,
  target?: Target,
  reason?: string,
): Promise<void> {
  const asked = await ask(checks, 'in this workspace', target, reason);
  if (!asked) return;
  const { document, check, finding } = asked.found;
  const id = check.engine.identify(check.draft, finding);
  if (id === undefined) return;
  const failure = await ignores
    .add(document, {
      rule: finding.rule,
      words: finding.text.replace(/\s+/g, ' '),
      id,
      reason: asked.reason,
      date: new Date().toISOString().slice(0, 10),
    })
    .catch((error: unknown) => `The ignore file could not be written: ${String(error)}`);
  if (failure !== undefined) say(failure);
}

/** Asks why; undefined where there is no finding, or the writer would rather not. */
async function ask(
  checks: Checks,
  where: string,
  target: Target | undefined,
  given: string | undefined,
): Promise<{ readonly found: Found; readonly reason: string } | undefined> {
  const before = await find(checks, target);
  if (!before) {
    say('There is no finding at the cursor.');
    return undefined;
  }
  const { rule, start } = before.finding;
  const reason =
    given ??
    (await vscode.window.showInputBox({
      title: `Ignore “${rule}” ${where}`,
      prompt: 'Why? The reason is kept for whoever reads this next. It may be left empty.',
    }));
  if (reason === undefined) return undefined;
  // The draft may have changed while the writer was thinking.
  const found = await find(checks, { uri: before.document.uri, rule, start });
  if (!found) say('The draft has changed; please try again.');
  return found && { found, reason };
}

async function find(checks: Checks, target: Target | undefined): Promise<Found | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!target) {
    const found = editor && checks.findingAt(editor.document, editor.selection.active);
    return found && { document: editor.document, ...found };
  }
  const document = await vscode.workspace.openTextDocument(target.uri);
  const check = checks.current(document);
  const finding = check?.report.findings.find(
    ({ rule, start }) => rule === target.rule && start === target.start,
  );
  return check && finding && { document, check, finding };
}

function say(message: string): void {
  void vscode.window.showInformationMessage(`Overclaim: ${message}`);
}
