import * as vscode from 'vscode';
import { type CorrectionChange, createEngine } from '../../../engine.ts';
import type { Span } from '../../../model.ts';
import type { Indexer } from '../../indexer/indexer.ts';
import { commands } from '../commands.ts';
import type { Configurations } from '../configurations.ts';
import { correctSource } from './correctSource.ts';
import { openLine, openSource } from './openPassage.ts';
import { messageOf, type SourceNode, SourceTree, sourcesView } from './sourceTree.ts';
import { watchLibrary } from './watchLibrary.ts';
import { type ShowProgress, WorkspaceLibrary } from './workspaceLibrary.ts';

/** What the host adds to the library: how files are read here. */
export interface LibraryHost {
  readonly indexer: Indexer;
  /** True where PDF and Word files can be read. */
  readonly readsHeavy: boolean;
}

/** The library and its tree, as they are shown. */
export interface ShownLibrary extends vscode.Disposable {
  readonly library: WorkspaceLibrary;
  readonly tree: SourceTree;
}

/** Makes the library, the tree that shows it, and its commands. Nothing is read yet. */
export function startLibrary(
  context: vscode.ExtensionContext,
  configurations: Configurations,
  host: LibraryHost,
): ShownLibrary {
  const rules = createEngine().rules.map(({ id }) => id);
  const parts = {
    extension: context.extensionUri,
    storage: context.storageUri,
    version: `${context.extension.packageJSON.version} ${readersVersion}`,
    rules,
    ...host,
  };
  const library = new WorkspaceLibrary(parts, showProgress);
  const tree = new SourceTree(library);
  const view = vscode.window.createTreeView<SourceNode>(sourcesView, { treeDataProvider: tree });
  const { registerCommand } = vscode.commands;
  const subscriptions = [
    library,
    view,
    watchLibrary(library, configurations, rules),
    library.onDidChange(() => {
      view.message = messageOf(library.state);
      void vscode.commands.executeCommand('setContext', 'overclaim.isReading', library.state.isReading);
    }),
    registerCommand(commands.openSource, (id: string, passage?: number, words?: Span) =>
      openSource(library, id, passage, words),
    ),
    registerCommand(commands.openSourceFile, (uri: vscode.Uri, line?: number) =>
      line === undefined ? vscode.commands.executeCommand('vscode.open', uri) : openLine(uri, line),
    ),
    registerCommand(commands.correctSource, (node?: SourceNode, change?: CorrectionChange) =>
      correctSource(library, node, change),
    ),
    registerCommand(commands.rebuildLibrary, () => library.rebuild()),
    registerCommand(commands.stopReading, () => library.stop()),
  ];
  return { library, tree, dispose: () => vscode.Disposable.from(...subscriptions).dispose() };
}

/** Raised when a reader reads the same file otherwise, so that what it read before is not taken. */
const readersVersion = 1;

/** In the status bar, which cannot be clicked to stop: there is a command for that, and a button on the view. */
const showProgress: ShowProgress = async (total, work) => {
  let done = 0;
  const options = { location: vscode.ProgressLocation.Window, title: 'Overclaim' };
  await vscode.window.withProgress(options, async (progress) => {
    await work((path) => {
      done++;
      progress.report({ message: `reading sources, ${done} of ${total}: ${path}` });
    });
  });
};
