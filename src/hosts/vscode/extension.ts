import type * as vscode from 'vscode';
import { createIndexer } from '../indexer/createIndexer.ts';
import { startNodeWorker } from '../indexer/startNodeWorker.ts';
import type { ShownLibrary } from './library/startLibrary.ts';
import { startOverclaim } from './startOverclaim.ts';

/** Starts Overclaim in a Node process: the desktop, a server, a container. */
export function activate(context: vscode.ExtensionContext): ShownLibrary {
  return startOverclaim(context, { indexer: createIndexer(startNodeWorker), readsHeavy: true });
}
