import * as vscode from 'vscode';
import { untilTrue } from './untilTrue.ts';

/** Our quick fixes at the first place of some words, in the order offered, once `isThere` is true of them. */
export function fixesOn(
  document: vscode.TextDocument,
  words: string,
  isThere = (fixes: readonly vscode.CodeAction[]) => fixes.length > 0,
): Promise<vscode.CodeAction[]> {
  const start = document.getText().indexOf(words);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  return untilTrue('quick fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return isThere(actions) ? actions : undefined;
  });
}

/** The quick fix whose title begins so. */
export async function fixOn(
  document: vscode.TextDocument,
  words: string,
  title: string,
): Promise<vscode.CodeAction> {
  const isIt = (fix: vscode.CodeAction) => fix.title.startsWith(title);
  const fixes = await fixesOn(document, words, (all) => all.some(isIt));
  return fixes.find(isIt) as vscode.CodeAction;
}
