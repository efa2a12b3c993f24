import * as vscode from 'vscode';
import { type Library, type Locator, locate } from '../../../engine.ts';
import type { SourcePlace } from '../../../model.ts';
import { endingOf, heavyEndings } from './libraryFile.ts';
import { readSourceText, toPosition } from './sourceText.ts';
import type { WorkspaceLibrary } from './workspaceLibrary.ts';

/** Finds where passages stand in the library's files, as lines and columns. A file is read once for each library. */
export class PassagePlaces {
  readonly #library: WorkspaceLibrary;
  #read = new Map<string, Promise<Locator | undefined>>();
  #of: Library | undefined;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
  }

  /** The place of a passage. In a file that is no text, or cannot be read, it is the file's start. */
  async locationOf({ path, passage }: SourcePlace): Promise<vscode.Location> {
    const uri = this.#library.uriOf(path);
    const locator = await this.#locatorFor(uri);
    if (!locator) return new vscode.Location(uri, new vscode.Position(0, 0));
    const start = toPosition(locator, passage.span.start);
    return new vscode.Location(uri, new vscode.Range(start, toPosition(locator, passage.span.end)));
  }

  #locatorFor(uri: vscode.Uri): Promise<Locator | undefined> {
    if (this.#of !== this.#library.library) {
      this.#read = new Map();
      this.#of = this.#library.library;
    }
    const key = uri.toString();
    const known = this.#read.get(key);
    if (known) return known;
    const made = readLines(uri);
    this.#read.set(key, made);
    return made;
  }
}

async function readLines(uri: vscode.Uri): Promise<Locator | undefined> {
  if (heavyEndings.includes(endingOf(uri.path))) return undefined;
  const text = await readSourceText(uri);
  return text === undefined ? undefined : locate(text);
}
