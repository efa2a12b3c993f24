import type * as vscode from 'vscode';
import { createIndexer } from '../indexer/createIndexer.ts';
import type { ShownLibrary } from './library/startLibrary.ts';
import { startWebWorker } from './library/startWebWorker.ts';
import { startOverclaim } from './startOverclaim.ts';

/** Starts Overclaim in a browser. */
export function activate(context: vscode.ExtensionContext): ShownLibrary {
  const indexer = createIndexer(startWebWorker(context.extensionUri));
  return startOverclaim(context, { indexer, readsHeavy: false });
}
