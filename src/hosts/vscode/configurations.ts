import * as vscode from 'vscode';
import {
  type ConfigurationReading,
  createEngine,
  matchesFiles,
  mergeConfigurations,
  readConfiguration,
  readFrontMatter,
} from '../../engine.ts';
import type { Configuration } from '../../model.ts';
import {
  folderOf,
  foldersAbove,
  isProjectFile,
  type ProjectFile,
  pathBelow,
  projectFilePattern,
  readNearest,
} from './configurationFiles.ts';
import { ConfigurationProblems } from './configurationProblems.ts';
import { readConfigurationSettings } from './configurationSettings.ts';
import { isWritten } from './isWritten.ts';

/** The most lines of a draft in which its front matter is looked for. */
const longestFront = 2_000;

/**
 * What is asked of the checks of each document: by the user's settings, the nearest project file, the
 * workspace's settings, and the draft's own front matter, each stronger than those before. Project
 * files are read through VS Code, watched, and underlined where something is wrong in them.
 */
export class Configurations implements vscode.Disposable {
  readonly #rules = createEngine().rules.map(({ id }) => id);
  readonly #problems = new ConfigurationProblems();
  /** The project file that counts in a folder, once it has been looked for. */
  readonly #nearest = new Map<string, ProjectFile | undefined>();
  readonly #looking = new Map<string, Promise<void>>();
  /** What front matter was last read of a draft, and what it says. */
  readonly #fronts = new Map<string, { readonly text: string; readonly reading: ConfigurationReading }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #round = 0;
  /** Fires when a project file has been made, changed or deleted, and read again. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(projectFilePattern);
    const lookAgain = () => void this.#lookAgain();
    this.#subscriptions = [
      this.#problems,
      this.#changed,
      watcher,
      watcher.onDidCreate(lookAgain),
      watcher.onDidChange(lookAgain),
      watcher.onDidDelete(lookAgain),
      // Not every file system is watched, and none outside the workspace.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isProjectFile(uri) && lookAgain()),
      vscode.workspace.onDidRenameFiles(lookAgain),
      vscode.workspace.onDidDeleteFiles(lookAgain),
      vscode.workspace.onDidChangeWorkspaceFolders(lookAgain),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire()),
      vscode.workspace.onDidOpenTextDocument((document) => this.#showEdited(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#showEdited(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
    ];
    for (const document of vscode.workspace.textDocuments) this.#showEdited(document);
  }

  /**
   * What is asked for a draft; undefined until `ready` has looked for its project file. What is wrong
   * with its front matter is underlined.
   */
  configurationFor(document: vscode.TextDocument): Configuration | undefined {
    const [folder] = foldersAbove(document);
    if (folder && !this.#nearest.has(folder.toString())) return undefined;
    const { user, workspace } = readConfigurationSettings(document);
    const project = this.#projectOf(document)?.reading.configuration;
    return mergeConfigurations(user, project, workspace, this.#readFront(document).configuration);
  }

  /** Resolves when the project file of a draft has been looked for. */
  async ready(document: vscode.TextDocument): Promise<void> {
    const [folder, ...above] = foldersAbove(document);
    if (!folder || this.#nearest.has(folder.toString())) return;
    const key = folder.toString();
    const looking = this.#looking.get(key) ?? this.#look([folder, ...above]);
    this.#looking.set(key, looking);
    await looking;
  }

  /** False for a draft that its project file leaves out. */
  includes(document: vscode.TextDocument): boolean {
    const project = this.#projectOf(document);
    if (!project || document.uri.scheme === 'untitled') return true;
    return matchesFiles(project.reading.configuration?.files, pathBelow(folderOf(project.uri), document.uri));
  }

  /** Takes the underlines out of a draft's front matter, when it is no longer checked. */
  forget(document: vscode.TextDocument): void {
    if (this.#fronts.delete(document.uri.toString())) this.#problems.clear(document.uri);
  }

  /** A folder that is not trusted has no say in what is found. */
  #projectOf(document: vscode.TextDocument): ProjectFile | undefined {
    const [folder] = foldersAbove(document);
    return folder && vscode.workspace.isTrusted ? this.#nearest.get(folder.toString()) : undefined;
  }

  #readFront(document: vscode.TextDocument): ConfigurationReading {
    const text = frontOf(document);
    const key = document.uri.toString();
    const known = this.#fronts.get(key);
    if (known?.text === text) return known.reading;
    const reading = readFrontMatter(text, this.#rules);
    this.#fronts.set(key, { text, reading });
    this.#problems.show(document.uri, text, reading.problems);
    return reading;
  }

  async #look(folders: readonly vscode.Uri[]): Promise<void> {
    const [folder] = folders;
    if (!folder) return;
    const found = await readNearest(folders, this.#rules);
    this.#looking.delete(folder.toString());
    if (this.#nearest.has(folder.toString())) return;
    this.#nearest.set(folder.toString(), found);
    if (found) this.#showSaved(found);
  }

  /** Looks for all project files again; until then those read before count. */
  async #lookAgain(): Promise<void> {
    const round = ++this.#round;
    const documents = vscode.workspace.textDocuments.filter(({ uri }) => isWritten(uri));
    const found = new Map<string, ProjectFile | undefined>();
    for (const folders of documents.map(foldersAbove)) {
      const key = folders[0]?.toString();
      if (key !== undefined && !found.has(key)) found.set(key, await readNearest(folders, this.#rules));
    }
    // Something changed again meanwhile, and that round will know better.
    if (round !== this.#round) return;
    const before = [...this.#nearest.values()];
    this.#nearest.clear();
    for (const [folder, file] of found) this.#nearest.set(folder, file);
    for (const file of before) if (file && !findOpen(file.uri)) this.#problems.clear(file.uri);
    for (const file of found.values()) if (file) this.#showSaved(file);
    this.#changed.fire();
  }

  #showSaved({ uri, text, reading }: ProjectFile): void {
    if (!findOpen(uri)) this.#problems.show(uri, text, reading.problems);
  }

  /** While a project file is open, what is typed is underlined; drafts follow once it is saved. */
  #showEdited(document: vscode.TextDocument): void {
    const { uri } = document;
    if (!isProjectFile(uri) || !isWritten(uri)) return;
    const text = document.getText();
    this.#problems.show(uri, text, readConfiguration(text, uri.path, this.#rules).problems);
  }

  #close(document: vscode.TextDocument): void {
    this.forget(document);
    if (!isProjectFile(document.uri)) return;
    this.#problems.clear(document.uri);
    const key = document.uri.toString();
    const saved = [...this.#nearest.values()].find((file) => file?.uri.toString() === key);
    if (saved) this.#problems.show(saved.uri, saved.text, saved.reading.problems);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function findOpen(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** The beginning of a draft, where that can be front matter; plain text has none. */
function frontOf(document: vscode.TextDocument): string {
  if (document.languageId === 'plaintext' || !document.lineAt(0).text.startsWith('---')) return '';
  return document.getText(new vscode.Range(0, 0, longestFront, 0));
}
