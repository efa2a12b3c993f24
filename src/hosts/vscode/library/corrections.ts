import * as vscode from 'vscode';
import {
  type Correction,
  type CorrectionChange,
  type CorrectionsReading,
  correctionsFileName,
  readCorrections,
  writeCorrection,
} from '../../../engine.ts';
import type { Problem } from '../../../model.ts';

/**
 * What the writer says of sources where Overclaim inferred something else: one file in each folder of
 * the workspace, which is read anew with every round. A folder that is not trusted has no say.
 */
export async function readAllCorrections(): Promise<CorrectionsReading> {
  const { workspaceFolders = [], isTrusted } = vscode.workspace;
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const { uri } of isTrusted ? workspaceFolders : []) {
    const file = vscode.Uri.joinPath(uri, correctionsFileName);
    const text = await readText(file);
    if (text === undefined) continue;
    const reading = readCorrections(text, vscode.workspace.asRelativePath(file));
    corrections.push(...reading.corrections);
    problems.push(...reading.problems);
  }
  return { corrections, problems };
}

/**
 * Writes a correction of one source into the file of the folder that its own file lies in, else of the
 * first. Where that cannot be done the answer says why.
 */
export async function keepCorrection(
  place: vscode.Uri,
  id: string,
  change: CorrectionChange,
): Promise<string | undefined> {
  const { workspaceFolders, getWorkspaceFolder, isTrusted, textDocuments } = vscode.workspace;
  const folder = getWorkspaceFolder(place) ?? workspaceFolders?.[0];
  if (!folder) return 'Open a folder first: corrections lie in it.';
  if (!isTrusted) return 'Corrections do not count in a folder that is not trusted.';
  const file = vscode.Uri.joinPath(folder.uri, correctionsFileName);
  if (textDocuments.some((open) => open.isDirty && open.uri.toString() === file.toString()))
    return `${correctionsFileName} has changes that are not saved.`;
  const written = writeCorrection((await readText(file)) ?? '', id, change);
  if (written === undefined) return `${correctionsFileName} cannot be changed as it stands; mend it first.`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(written));
  return undefined;
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Most folders have none, and file systems differ in how they say so.
    return undefined;
  }
}
