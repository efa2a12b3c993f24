import * as vscode from 'vscode';
import type { Locator } from '../../../engine.ts';
import { decodeText } from '../../indexer/decodeText.ts';

/** The text of a library's file as its reader had it, which the offsets of its passages count in; undefined where it has none. */
export async function readSourceText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    // It may be gone; the next round of the library will say so.
    return undefined;
  }
}

/** An offset of that text in the document VS Code makes of it, which has one kind of line end where the file has several. */
export function toPosition({ at }: Locator, offset: number): vscode.Position {
  const { line, column } = at(offset);
  return new vscode.Position(line - 1, column - 1);
}
