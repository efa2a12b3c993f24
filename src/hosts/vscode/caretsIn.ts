import * as vscode from 'vscode';

/** Where the writer's carets are in a document, if it is the one being written in; UTF-16 offsets. */
export function caretsIn(document: vscode.TextDocument): number[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return [];
  return editor.selections.map(({ active }) => document.offsetAt(active));
}
