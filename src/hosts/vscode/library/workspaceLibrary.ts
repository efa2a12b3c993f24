import * as vscode from 'vscode';
import { createLibrary, joinSources, type Library, type SourceReading } from '../../../engine.ts';
import type { Source } from '../../../model.ts';
import type { Indexer } from '../../indexer/indexer.ts';
import { bundledFolder, readBundledSources } from './bundledSources.ts';
import { findLibraryFiles, isWishedFor } from './findLibraryFiles.ts';
import { inBatches } from './inBatches.ts';
import { indexSources } from './indexSources.ts';
import { digest, KeptReadings } from './keptReadings.ts';
import { isSourceFile, type LibraryFile } from './libraryFile.ts';
import { emptyState, type LibraryState, sortByFile } from './libraryState.ts';
import { type MadeReading, readFile } from './readFiles.ts';
import { applySaid, nothingSaid, readSaidOfSources } from './saidOfSources.ts';
import { gatherWishes, type Wish } from './wishes.ts';

/** What a library is made with. */
export interface LibraryParts {
  /** The extension's own folder, with the bundled sources. */
  readonly extension: vscode.Uri;
  /** Where what was read may be kept; nowhere when no folder is open. */
  readonly storage: vscode.Uri | undefined;
  /** What is kept is taken by the same version only. */
  readonly version: string;
  readonly indexer: Indexer;
  /** True where PDF and Word files can be read. */
  readonly readsHeavy: boolean;
  readonly rules: readonly string[];
}

/** Shows how far reading has come while `work` is done, which tells of each file that it begins. */
export type ShowProgress = (
  total: number,
  work: (tell: (path: string) => void) => Promise<void>,
) => Promise<void>;

/**
 * The writer's own sources and the bundled ones as one library. It is read in rounds: a round looks
 * at what lies there, takes what is kept of files that have not changed, has the others read, and
 * replaces the library. Until then the one before it answers.
 */
export class WorkspaceLibrary implements vscode.Disposable {
  readonly #parts: LibraryParts;
  readonly #kept: KeptReadings;
  readonly #progress: ShowProgress;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #files = new Map<string, { readonly file: LibraryFile; readonly made: MadeReading }>();
  /** Files that somebody says have changed, whatever their size and time. */
  readonly #touched = new Set<string>();
  readonly #uris = new Map<string, vscode.Uri>();
  #bundled: Promise<readonly Source[]> | undefined;
  #said = nothingSaid;
  #wishes: readonly Wish[] = [];
  #library: Library | undefined;
  #state = emptyState;
  #round: Promise<void> | undefined;
  #isWanted = false;
  #isOpen = false;
  #isOwn = false;
  #stop = new AbortController();
  /** Fires when the library has been replaced, or another file has been read. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: LibraryParts, progress: ShowProgress) {
    this.#parts = parts;
    this.#progress = progress;
    this.#kept = new KeptReadings(
      parts.storage && vscode.Uri.joinPath(parts.storage, 'library'),
      parts.version,
    );
  }

  /** The library if it has been read already. */
  get library(): Library | undefined {
    return this.#library;
  }

  get state(): LibraryState {
    return this.#state;
  }

  /**
   * The library as it can be had now: with the bundled sources, and with the writer's own once they
   * have been read. Rejects with VS Code's own message when the bundled ones cannot be read.
   */
  async load(): Promise<Library> {
    if (!this.#library) {
      const bundled = await this.#readBundled();
      this.#library ??= createLibrary(bundled);
    }
    return this.#library;
  }

  /** True for a file that is read as a source, and so is no draft. */
  isSource(uri: vscode.Uri): boolean {
    return isSourceFile(uri.path) && this.#wishes.some((wish) => isWishedFor(uri, wish));
  }

  /** Where a source of the writer's lies; undefined for a bundled one. */
  placeOf(source: Source): vscode.Uri | undefined {
    return this.#uris.get(source.path);
  }

  /** Where the file of a source lies, the writer's own or a bundled one; `path` is relative to its library. */
  uriOf(path: string): vscode.Uri {
    return this.#uris.get(path) ?? vscode.Uri.joinPath(bundledFolder(this.#parts.extension), path);
  }

  /** True where the writer has sources and all of them have been read: a cited work that is not there is missing. */
  get isOwn(): boolean {
    return this.#isOwn;
  }

  /** What belongs in the library, as the last round saw it. */
  get wishes(): readonly Wish[] {
    return this.#wishes;
  }

  /** Notes that a file has changed: the next round reads it, whatever its size and time say. */
  touch(uri: vscode.Uri): void {
    this.#touched.add(uri.toString());
  }

  /** Looks again at what lies there; resolves when the library is up to date. */
  refresh(): Promise<void> {
    this.#isWanted = true;
    this.#round ??= this.#readWhileWanted();
    return this.#round;
  }

  /** Forgets what is kept and reads everything again. */
  async rebuild(): Promise<void> {
    this.stop();
    await this.#round;
    this.#files.clear();
    await this.#kept.clear();
    await this.refresh();
  }

  /** Stops reading; what was read so far counts. */
  stop(): void {
    this.#stop.abort();
  }

  async #readWhileWanted(): Promise<void> {
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        this.#stop = new AbortController();
        await this.#readRound();
      }
    } finally {
      this.#round = undefined;
    }
  }

  async #readRound(): Promise<void> {
    if (!this.#isOpen) await this.#kept.open();
    this.#isOpen = true;
    this.#wishes = await gatherWishes(this.#parts.rules);
    const found = await findLibraryFiles(this.#wishes);
    this.#said = await readSaidOfSources(this.#wishes);
    const touched = new Set(this.#touched);
    this.#touched.clear();
    const here = new Set(found.files.map(({ uri }) => uri.toString()));
    for (const key of this.#files.keys()) if (!here.has(key)) this.#files.delete(key);
    const unknown = found.files.filter((file) => touched.has(file.uri.toString()) || !this.#has(file));
    const looked = await inBatches(unknown, atOnce, async (file) => {
      const isTouched = touched.has(file.uri.toString());
      return { file, unchanged: isTouched ? undefined : await this.#kept.findUnchanged(file) };
    });
    const changed = looked.flatMap(({ file, unchanged }) => {
      if (unchanged) this.#files.set(file.uri.toString(), { file, made: { ...unchanged, isNew: false } });
      return unchanged ? [] : [file];
    });
    const settings = { problems: found.problems, kept: unknown.length - changed.length };
    const read = changed.length === 0 ? 0 : await this.#readAll(changed, settings);
    const waiting = this.#stop.signal.aborted ? changed.filter((file) => !this.#has(file)).length : 0;
    await this.#replaceLibrary(settings, read, waiting);
  }

  #has({ uri, mtime, size }: LibraryFile): boolean {
    const known = this.#files.get(uri.toString())?.file;
    return known?.mtime === mtime && known.size === size;
  }

  async #readAll(files: readonly LibraryFile[], settings: RoundSettings): Promise<number> {
    let read = 0;
    let done = 0;
    let shown = Date.now();
    await this.#progress(files.length, async (tell) => {
      for (const file of files) {
        if (this.#stop.signal.aborted) return;
        tell(file.path);
        const { indexer, readsHeavy } = this.#parts;
        const made = await readFile(file, {
          indexer,
          readsHeavy,
          kept: this.#kept,
          signal: this.#stop.signal,
        });
        if (this.#stop.signal.aborted) return;
        this.#files.set(file.uri.toString(), { file, made });
        done++;
        if (made.isNew) read++;
        if (Date.now() - shown < showEvery) continue;
        shown = Date.now();
        this.#show(this.#gather(), settings, {
          read,
          waiting: files.length - done,
          isReading: true,
        });
      }
    });
    return read;
  }

  async #replaceLibrary(settings: RoundSettings, read: number, waiting: number): Promise<void> {
    const own = this.#gather();
    const bundled = await this.#readBundled();
    // Another name as soon as anything that the index is made of has changed.
    const files = [...this.#files.values()].map(({ file, made }) => [file.path, made.key]);
    const parts = [this.#parts.version, bundled.length, this.#said.corrections, files];
    const name = await digest(new TextEncoder().encode(JSON.stringify(parts)));
    this.#library = await indexSources(own.sources, bundled, {
      name,
      kept: this.#kept,
      indexer: this.#parts.indexer,
    });
    this.#isOwn = own.sources.length > 0 && waiting === 0;
    this.#uris.clear();
    for (const { file } of this.#files.values()) this.#uris.set(file.path, file.uri);
    this.#show(own, settings, { read, waiting, isReading: false });
    await this.#keepList(name);
  }

  async #keepList(name: string): Promise<void> {
    const keepable = [...this.#files.values()].filter(({ made }) => made.key !== '');
    await this.#kept.keepList(
      keepable.map(({ file, made }) => [file, made] as const),
      name,
    );
  }

  /** What the files hold, one work of several files as one source, and as the writer has corrected it. */
  #gather(): SourceReading {
    const read = [...this.#files.values()].flatMap(({ made }) => made.reading.sources);
    return applySaid(joinSources(read), this.#said);
  }

  #show(
    own: SourceReading,
    settings: RoundSettings,
    progress: Pick<LibraryState, 'read' | 'waiting' | 'isReading'>,
  ): void {
    const files = [...this.#files.values()]
      .map(({ file, made }) => ({ file, held: made.reading.sources.length, problems: made.reading.problems }))
      .sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
    this.#state = {
      ...sortByFile(files, { sources: own.sources, problems: [...settings.problems, ...own.problems] }),
      kept: settings.kept,
      ...progress,
    };
    this.#changed.fire();
  }

  #readBundled(): Promise<readonly Source[]> {
    const isAsked = vscode.workspace.getConfiguration('overclaim').get('bundledLibrary', true);
    if (!isAsked) return Promise.resolve([]);
    this.#bundled ??= readBundledSources(this.#parts.extension);
    return this.#bundled;
  }

  dispose(): void {
    this.stop();
    this.#parts.indexer.dispose();
    this.#changed.dispose();
  }
}

/** What a round knows before it reads. */
type RoundSettings = Pick<LibraryState, 'problems' | 'kept'>;

/** How many kept readings are fetched at once. */
const atOnce = 32;
/** How often what has been read is shown while reading goes on, in milliseconds. */
const showEvery = 2_000;
