import * as vscode from 'vscode';
import { correctionsFileName, retractionsFileNames } from '../../../engine.ts';
import { pathBelow } from '../configurationFiles.ts';
import type { Configurations } from '../configurations.ts';
import { folderOfWish } from './findLibraryFiles.ts';
import { isSourceFile } from './libraryFile.ts';
import { splitPattern } from './splitPattern.ts';
import { gatherWishes, type Wish } from './wishes.ts';
import type { WorkspaceLibrary } from './workspaceLibrary.ts';

/** How long is waited for more changes before the library is looked at again, in milliseconds. */
const pause = 200;

/**
 * Keeps the library up to date: with the files of its folders, with settings and project files, and
 * with what open drafts name as their bibliography.
 */
export function watchLibrary(
  library: WorkspaceLibrary,
  configurations: Configurations,
  rules: readonly string[],
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched = '';
  let watchers: readonly vscode.Disposable[] = [];
  const refreshSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void library.refresh(), pause);
  };
  const noteFile = (uri: vscode.Uri) => {
    // What is no file of a library may be a folder of one, or say what is in it.
    if (isSourceFile(uri.path) && !library.isSource(uri)) return;
    library.touch(uri);
    refreshSoon();
  };
  const watch = () => {
    const wanted = [
      ...new Map(library.wishes.flatMap(watchedBy).map((glob) => [keyOf(glob), glob])).values(),
    ];
    const key = wanted.map(keyOf).join();
    if (key === watched) return;
    watched = key;
    for (const watcher of watchers) watcher.dispose();
    watchers = wanted.flatMap((glob) => watchFiles(glob, noteFile));
  };
  const refreshWhereWished = async () => {
    const wished = await gatherWishes(rules);
    if (namesOf(wished) !== namesOf(library.wishes)) refreshSoon();
  };
  const subscriptions = [
    ...watchFiles(`**/{${[correctionsFileName, ...retractionsFileNames].join()}}`, refreshSoon),
    library.onDidChange(watch),
    configurations.onDidChange(refreshSoon),
    vscode.workspace.onDidChangeConfiguration((change) => {
      const ours = ['overclaim.library', 'overclaim.bundledLibrary'];
      if (ours.some((name) => change.affectsConfiguration(name))) refreshSoon();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(refreshSoon),
    vscode.workspace.onDidGrantWorkspaceTrust(refreshSoon),
    vscode.workspace.onDidDeleteFiles(refreshSoon),
    vscode.workspace.onDidRenameFiles(refreshSoon),
    vscode.workspace.onDidOpenTextDocument(() => void refreshWhereWished()),
    vscode.workspace.onDidCloseTextDocument(() => void refreshWhereWished()),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      // Not every file system is watched.
      if (library.isSource(uri)) noteFile(uri);
      else void refreshWhereWished();
    }),
  ];
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    for (const each of [...subscriptions, ...watchers]) each.dispose();
  });
}

function watchFiles(glob: vscode.GlobPattern, note: (uri: vscode.Uri) => void): vscode.Disposable[] {
  const watcher = vscode.workspace.createFileSystemWatcher(glob);
  return [watcher, watcher.onDidCreate(note), watcher.onDidChange(note), watcher.onDidDelete(note)];
}

/**
 * What watches the files of a wish: the workspace is watched anyway, another folder for us alone. The
 * folders above are watched too: of a folder that is deleted nothing is told of what was in it.
 */
function watchedBy(wish: Wish): readonly vscode.GlobPattern[] {
  const { files, isShallow } = splitPattern(wish.pattern);
  const start = folderOfWish(wish);
  const workspace = vscode.workspace.getWorkspaceFolder(start);
  if (!workspace) return [new vscode.RelativePattern(start, isShallow ? '*' : '**/*')];
  const names = pathBelow(workspace.uri, start).split('/').filter(Boolean);
  const above = names.map((_, at) => `**/${names.slice(0, at + 1).join('/')}`);
  const folder = above.at(-1) ?? '**';
  return [...above, isShallow ? `${folder}/${files}` : `${folder}/**`];
}

function keyOf(glob: vscode.GlobPattern): string {
  return typeof glob === 'string' ? glob : `${glob.baseUri} ${glob.pattern}`;
}

function namesOf(wishes: readonly Wish[]): string {
  return wishes.map(({ base, pattern }) => `${base} ${pattern}`).join();
}
