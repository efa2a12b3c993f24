import * as vscode from 'vscode';
import { createLibrary, type Library } from '../../engine.ts';
import type { Source } from '../../model.ts';

/** The bundled sources: read once, in the background, after the first underlines stand. */
export class Shelf {
  readonly #extension: vscode.Uri;
  #library: Library | undefined;
  #loading: Promise<Library> | undefined;

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  /** Where the records lie, to be read and not to be checked. */
  get folder(): vscode.Uri {
    return vscode.Uri.joinPath(this.#extension, 'seeds');
  }

  /** The library if it has been read already. */
  get library(): Library | undefined {
    return this.#library;
  }

  /** Reads the library. Rejects with VS Code's own message when the file cannot be read. */
  load(): Promise<Library> {
    this.#loading ??= this.#read();
    return this.#loading;
  }

  async #read(): Promise<Library> {
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(this.#extension, 'dist', 'seeds.json'),
    );
    this.#library = createLibrary(JSON.parse(new TextDecoder().decode(bytes)) as Source[]);
    return this.#library;
  }

  /** Opens a source's record beside the draft, at a passage when its number is given. */
  async open(id: string, passage?: number): Promise<void> {
    const source = (await this.load()).sources.find(({ csl }) => csl.id === id);
    if (!source) {
      void vscode.window.showWarningMessage(`There is no source “${id}” in the library.`);
      return;
    }
    const uri = vscode.Uri.joinPath(this.folder, source.path);
    const document = await vscode.workspace.openTextDocument(uri);
    const span = passage === undefined ? undefined : source.passages[passage]?.span;
    const selection = span
      ? new vscode.Range(document.positionAt(span.start), document.positionAt(span.end))
      : new vscode.Range(0, 0, 0, 0);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
      selection,
    });
  }
}
