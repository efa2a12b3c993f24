import * as vscode from 'vscode';
import {
  type CorrectionChange,
  type CorrectionsFile,
  correctionsFileName,
  writeCorrection,
} from '../../../engine.ts';
import { folderOf } from '../configurationFiles.ts';
import { folderOfWish, isWishedFor, pathOf } from './findLibraryFiles.ts';
import type { Wish } from './wishes.ts';

/**
 * What the writer says of sources where Overclaim inferred something else: a file in the folders that
 * the library is read from, or in those of the workspace, read anew with every round. A folder that is
 * not trusted has no say.
 */
export async function readAllCorrections(wishes: readonly Wish[]): Promise<readonly CorrectionsFile[]> {
  const files: CorrectionsFile[] = [];
  for (const file of vscode.workspace.isTrusted ? placesFor(correctionsFileName, wishes) : []) {
    const text = await readText(file);
    if (text !== undefined) files.push({ path: pathOf(file), text });
  }
  return files;
}

/**
 * Writes a correction of the source in the file at `place` into the folder that the library reads it
 * from, or beside it. Where that cannot be done the answer says why.
 */
export async function keepCorrection(
  place: vscode.Uri,
  wishes: readonly Wish[],
  id: string,
  change: CorrectionChange,
): Promise<string | undefined> {
  if (!vscode.workspace.isTrusted) return 'Corrections do not count in a folder that is not trusted.';
  const wish = wishes.find((one) => isWishedFor(place, one));
  const folder = wish && folderOfWish(wish).path !== place.path ? folderOfWish(wish) : folderOf(place);
  const file = vscode.Uri.joinPath(folder, correctionsFileName);
  const isUnsaved = vscode.workspace.textDocuments.some(
    (open) => open.isDirty && open.uri.toString() === file.toString(),
  );
  if (isUnsaved) return `${correctionsFileName} has changes that are not saved.`;
  const written = writeCorrection((await readText(file)) ?? '', id, change);
  if (written === undefined) return `${correctionsFileName} cannot be changed as it stands; mend it first.`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(written));
  return undefined;
}

/** Where files that say something of the sources may lie, each place once. */
export function placesFor(name: string, wishes: readonly Wish[]): readonly vscode.Uri[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const files = [...folders, ...wishes.map(folderOfWish)].map((folder) => vscode.Uri.joinPath(folder, name));
  return [...new Map(files.map((file) => [file.toString(), file])).values()];
}

/** The text of a file; undefined where it cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Most folders have none, and file systems differ in how they say so.
    return undefined;
  }
}
