import * as vscode from 'vscode';
import { joinRetractions, type Retractions, readRetractions, retractionsFileNames } from '../../../engine.ts';
import { placesFor, readText } from './corrections.ts';
import { pathOf } from './findLibraryFiles.ts';
import type { Wish } from './wishes.ts';

/** A longer list would be read anew with every round, on the editor's own thread. */
const mostBytes = 16 * 1024 * 1024;

/**
 * The works that the writer's lists say were retracted: files in the folders that the library is read from,
 * or in those of the workspace, read anew with every round. A folder that is not trusted has no say.
 */
export async function readAllRetractions(wishes: readonly Wish[]): Promise<Retractions> {
  const lists: Retractions[] = [];
  const files = retractionsFileNames.flatMap((name) => placesFor(name, wishes));
  for (const file of vscode.workspace.isTrusted ? files : []) {
    const size = await vscode.workspace.fs.stat(file).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) continue;
    const text = size > mostBytes ? undefined : await readText(file);
    const path = pathOf(file);
    const message = `${path}: is larger than 16 MB or cannot be read; nothing is known as retracted by it`;
    lists.push(
      text === undefined
        ? { DOIs: new Set(), PMIDs: new Set(), problems: [{ message }] }
        : readRetractions(text, path),
    );
  }
  return joinRetractions(lists);
}
