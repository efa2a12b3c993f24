import * as vscode from 'vscode';
import type { Source } from '../../../model.ts';

/** The folder of the bundled records, to be read and not to be checked. */
export function bundledFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'seeds');
}

/** Reads the bundled sources. Rejects with VS Code's own message when the file cannot be read. */
export async function readBundledSources(extension: vscode.Uri): Promise<readonly Source[]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'seeds.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Source[];
}
