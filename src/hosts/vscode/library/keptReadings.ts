import * as vscode from 'vscode';
import type { SourceReading } from '../../../engine.ts';
import type { LibraryFile } from './libraryFile.ts';
import { parseReading, writeReading } from './readingLines.ts';

/** What was read of a file, and what it is kept by: a digest of its bytes, its path and the reader. */
export interface KeptReading {
  readonly key: string;
  readonly reading: SourceReading;
}

/** A file as it lay there when its reading was kept. */
interface Stamp {
  readonly size: number;
  readonly mtime: number;
  readonly key: string;
}

interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, Stamp>>;
}

/**
 * What was read of the library's files, kept on the disk from one start to the next: JSON Lines of
 * each reading, a list of the files as they lay there, and the index. A file is written under another name
 * first and then renamed, so that a start finds whole files only, whenever the one before it ended.
 * Nothing here rejects: what cannot be kept is read again.
 */
export class KeptReadings {
  readonly #folder: vscode.Uri | undefined;
  readonly #version: string;
  #stamps: Readonly<Record<string, Stamp>> = {};

  /** `version` is that of the readers: what another one has read is not taken. */
  constructor(folder: vscode.Uri | undefined, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** Reads the list of files. */
  async open(): Promise<void> {
    const manifest = (await this.#readJson('files.json')) as Partial<Manifest> | undefined;
    this.#stamps = manifest?.version === this.#version ? (manifest.files ?? {}) : {};
  }

  /** What is kept of a file that has not changed by its size and time. */
  async findUnchanged({ uri, size, mtime }: LibraryFile): Promise<KeptReading | undefined> {
    const stamp = this.#stamps[uri.toString()];
    return stamp?.size === size && stamp.mtime === mtime ? this.find(stamp.key) : undefined;
  }

  /** What is kept under a key. */
  async find(key: string): Promise<KeptReading | undefined> {
    const bytes = await this.#read(`${key}.jsonl`);
    const reading = bytes && parseReading(bytes);
    return reading && { key, reading };
  }

  /** What a file is kept by. */
  async keyOf(path: string, bytes: Uint8Array): Promise<string> {
    const content = await digest(bytes);
    return digest(new TextEncoder().encode(`${this.#version}\n${path}\n${content}`));
  }

  async keep({ key, reading }: KeptReading): Promise<void> {
    await this.#write(`${key}.jsonl`, writeReading(reading));
  }

  /** Keeps the list of files, and drops what was kept of others. */
  async keepList(files: readonly (readonly [LibraryFile, KeptReading])[], index: string): Promise<void> {
    const stamps = files.map(
      ([{ uri, size, mtime }, { key }]) => [uri.toString(), { size, mtime, key }] as const,
    );
    this.#stamps = Object.fromEntries(stamps);
    const manifest: Manifest = { version: this.#version, files: this.#stamps };
    await this.#write('files.json', new TextEncoder().encode(JSON.stringify(manifest)));
    await this.#drop(
      new Set(['files.json', `${index}.index`, ...stamps.map(([, { key }]) => `${key}.jsonl`)]),
    );
  }

  /** The index that was made of certain readings, known by `name`. */
  findIndex(name: string): Promise<Uint8Array | undefined> {
    return this.#read(`${name}.index`);
  }

  async keepIndex(name: string, bytes: Uint8Array): Promise<void> {
    await this.#write(`${name}.index`, bytes);
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.#stamps = {};
    await this.#drop(new Set());
  }

  async #drop(wanted: ReadonlySet<string>): Promise<void> {
    if (!this.#folder) return;
    const found = await vscode.workspace.fs.readDirectory(this.#folder).then(
      (entries) => entries,
      () => [],
    );
    for (const [name] of found) {
      if (!wanted.has(name)) await ignoreFailure(vscode.workspace.fs.delete(this.#in(this.#folder, name)));
    }
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    if (!this.#folder) return;
    const unfinished = this.#in(this.#folder, `${name}.tmp`);
    await ignoreFailure(
      vscode.workspace.fs.writeFile(unfinished, bytes).then(() =>
        vscode.workspace.fs.rename(unfinished, this.#in(this.#folder as vscode.Uri, name), {
          overwrite: true,
        }),
      ),
    );
  }

  async #readJson(name: string): Promise<unknown> {
    const bytes = await this.#read(name);
    if (!bytes) return undefined;
    try {
      // Nothing is no object either, and is as good as absent.
      return JSON.parse(new TextDecoder().decode(bytes)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  async #read(name: string): Promise<Uint8Array | undefined> {
    if (!this.#folder) return undefined;
    try {
      return await vscode.workspace.fs.readFile(this.#in(this.#folder, name));
    } catch {
      return undefined;
    }
  }

  #in(folder: vscode.Uri, name: string): vscode.Uri {
    return vscode.Uri.joinPath(folder, name);
  }
}

/** SHA-256 as hexadecimal digits. The digest is made off this thread. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function ignoreFailure(work: Thenable<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // A disk that is full or read-only costs the next start its head start, and nothing else.
  }
}
