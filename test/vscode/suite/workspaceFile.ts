import * as vscode from 'vscode';

/** The address of a file of the workspace that the suite was opened on. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suite was opened without a workspace.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file of the workspace. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(workspaceFile(path), bytes);
}

/** Deletes a file of the workspace, or a folder with all in it, where it is there. */
export async function removeFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceFile(path), { recursive: true }).then(undefined, () => undefined);
}
