import * as vscode from 'vscode';
import {
  groupByDraft,
  type IgnoreEntry,
  ignoreFileName,
  readIgnoreFile,
  writeIgnoreFile,
} from '../../engine.ts';
import { folderOf, foldersAbove, pathBelow } from './configurationFiles.ts';
import { ConfigurationProblems } from './configurationProblems.ts';

/** What the ignore file of one folder says, by draft; undefined where the folder has none. */
type Folder = ReadonlyMap<string, readonly IgnoreEntry[]> | undefined;

const nothing: readonly IgnoreEntry[] = [];

/**
 * What ignore files say of drafts: the nearest one counts, in a draft's folder or above, up to the
 * workspace's. They are read through VS Code, watched, and underlined where something is wrong.
 */
export class IgnoreFiles implements vscode.Disposable {
  readonly #problems = new ConfigurationProblems();
  readonly #folders = new Map<string, Folder>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  /** Fires when an ignore file has been made, changed or deleted, and read again. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ignoreFileName}`);
    const readAgain = (uri: vscode.Uri) => void this.#readAgain([folderOf(uri)]);
    const readAllAgain = () =>
      void this.#readAgain([...this.#folders.keys()].map((key) => vscode.Uri.parse(key)));
    this.#subscriptions = [
      this.#problems,
      this.#changed,
      watcher,
      watcher.onDidCreate(readAgain),
      watcher.onDidChange(readAgain),
      watcher.onDidDelete(readAgain),
      // Not every file system is watched.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isIgnoreFile(uri) && readAgain(uri)),
      vscode.workspace.onDidRenameFiles(readAllAgain),
      vscode.workspace.onDidDeleteFiles(readAllAgain),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire()),
    ];
  }

  /** What is ignored in a draft: the same list until a file changes; undefined until `ready` has looked. */
  knownIn(document: vscode.TextDocument): readonly IgnoreEntry[] | undefined {
    // A folder that is not trusted has no say in what is found.
    if (document.uri.scheme === 'untitled' || !vscode.workspace.isTrusted) return nothing;
    for (const folder of foldersAbove(document)) {
      const key = folder.toString();
      if (!this.#folders.has(key)) return undefined;
      const file = this.#folders.get(key);
      if (file) return file.get(pathBelow(folder, document.uri)) ?? nothing;
    }
    return nothing;
  }

  /** Resolves when the folders above a draft have been looked in. */
  async ready(document: vscode.TextDocument): Promise<void> {
    const unread = foldersAbove(document).filter((folder) => !this.#folders.has(folder.toString()));
    await Promise.all(unread.map((folder) => this.#read(folder)));
  }

  /**
   * Adds a claim to the nearest ignore file, or to a new one in the workspace folder. A file with
   * mistakes in it, or changes that are not saved, is left alone: the answer says why.
   */
  async add(document: vscode.TextDocument, claim: Omit<IgnoreEntry, 'file'>): Promise<string | undefined> {
    await this.ready(document);
    const folders = foldersAbove(document);
    const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
    const folder = folders.find((one) => this.#folders.get(one.toString())) ?? root;
    if (!folder) return 'Open a folder first: the ignore file lies in it.';
    const uri = vscode.Uri.joinPath(folder, ignoreFileName);
    const isUnsaved = vscode.workspace.textDocuments.some(
      (open) => open.isDirty && open.uri.toString() === uri.toString(),
    );
    if (isUnsaved) return `${ignoreFileName} has changes that are not saved.`;
    const text = await readText(uri);
    const { entries, problems } = text === undefined ? { entries: [], problems: [] } : readIgnoreFile(text);
    if (problems.length > 0) return `${ignoreFileName} has mistakes in it; mend them first.`;
    const all = [...entries, { file: pathBelow(folder, document.uri), ...claim }];
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(writeIgnoreFile(all)));
    await this.#readAgain([folder]);
    return undefined;
  }

  async #readAgain(folders: readonly vscode.Uri[]): Promise<void> {
    await Promise.all(folders.map((folder) => this.#read(folder)));
    this.#changed.fire();
  }

  async #read(folder: vscode.Uri): Promise<void> {
    const uri = vscode.Uri.joinPath(folder, ignoreFileName);
    const text = await readText(uri);
    const { entries, problems } = text === undefined ? { entries: [], problems: [] } : readIgnoreFile(text);
    this.#folders.set(folder.toString(), text === undefined ? undefined : groupByDraft(entries));
    const warnings = problems.map((problem) => ({ ...problem, severity: 'warning' as const }));
    this.#problems.show(uri, text ?? '', warnings);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function isIgnoreFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${ignoreFileName}`);
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Most folders have no ignore file, and file systems differ in how they say so.
    return undefined;
  }
}
