import * as vscode from 'vscode';

/** The address of a file of the workspace that the suite was opened on. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suite was opened without a workspace.');
  return vscode.Uri.joinPath(folder.uri, path);
}
