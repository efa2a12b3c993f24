import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownLibrary } from '../../../src/hosts/vscode/library/startLibrary.ts';

/** The library as the extension shows it; starts the extension where it sleeps. */
export async function shownLibrary(): Promise<ShownLibrary> {
  const extension = vscode.extensions.getExtension<ShownLibrary>('overclaim.overclaim');
  assert.ok(extension);
  return extension.activate();
}
