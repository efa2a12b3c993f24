import * as vscode from 'vscode';

/**
 * True where a person writes: in files of any workspace that can be saved to, on the disk or elsewhere
 * (a repository on the web, a server, memory), and in drafts that have no file yet. Output panels and
 * old versions beside new ones stay alone.
 */
export function isWritten({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
