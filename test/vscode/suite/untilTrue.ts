import * as vscode from 'vscode';

/** Waits until `look` gives something; fails with `what` after ten seconds. */
export async function untilTrue<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const start = Date.now();
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() - start > 10_000) throw new Error(`Waited ten seconds for ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Our diagnostics of a document, once there are `count` of them. */
export function untilUnderlined(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return untilTrue(`${count} underlines`, () => {
    const ours = underlinesOf(document);
    return ours.length === count ? ours : undefined;
  });
}

/** Our diagnostics of a document as they stand. */
export function underlinesOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'overclaim');
}

/** Opens an untitled draft and shows it. */
export async function openDraft(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Replaces all of a document, as an edit of the writer would. */
export async function retype(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

/** Lets some time pass, in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

/** Types at the end of the draft that is shown, as the keyboard does. */
export async function typeAtEnd(text: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('No draft is shown.');
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}

/** Sets one of our settings in the workspace; undefined takes it away again. */
export async function set(setting: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('overclaim').update(setting, value, target);
}
