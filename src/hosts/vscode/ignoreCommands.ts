import * as vscode from 'vscode';
import { ignoreHere } from '../../engine.ts';
import { asMessage } from './asMessage.ts';
import type { IgnoreFiles } from './ignoreFiles.ts';
import type { Found, Underlined } from './underlined.ts';

/** A finding that a quick fix is about; without one, a command is about the finding at the cursor. */
export interface Target {
  readonly uri: vscode.Uri;
  readonly rule: string;
  /** Where the finding starts, as a UTF-16 offset. */
  readonly start: number;
}

interface Placed extends Found {
  readonly document: vscode.TextDocument;
}

/** Puts a comment into the draft that ignores a finding, with the reason the writer gives. */
export async function ignoreHereAsked(
  underlined: Underlined,
  target?: Target,
  reason?: string,
): Promise<void> {
  const asked = await ask(underlined, 'here', target, reason);
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
  underlined: Underlined,
  ignores: IgnoreFiles,
  target?: Target,
  reason?: string,
): Promise<void> {
  const asked = await ask(underlined, 'in this workspace', target, reason);
  if (!asked) return;
  const { document, finding } = asked.found;
  const id = asked.found.identify();
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
  underlined: Underlined,
  where: string,
  target: Target | undefined,
  given: string | undefined,
): Promise<{ readonly found: Placed; readonly reason: string } | undefined> {
  const before = await find(underlined, target);
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
  const found = await find(underlined, { uri: before.document.uri, rule, start });
  if (!found) say('The draft has changed; please try again.');
  return found && { found, reason };
}

async function find(underlined: Underlined, target: Target | undefined): Promise<Placed | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!target) {
    const [found] = editor ? await underlined.at(editor.document, editor.selection.active) : [];
    return editor && found && { document: editor.document, ...found };
  }
  const document = await vscode.workspace.openTextDocument(target.uri);
  const all = await underlined.in(document);
  const found = all.find(({ finding: { rule, start } }) => rule === target.rule && start === target.start);
  return found && { document, ...found };
}

function say(message: string): void {
  void vscode.window.showInformationMessage(asMessage(`Overclaim: ${message}`));
}
