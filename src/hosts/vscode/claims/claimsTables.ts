import * as vscode from 'vscode';
import { writeClaimsHtml } from '../../../report/claims/writeClaimsHtml.ts';
import { commands } from '../commands.ts';
import { commandUri, toRange } from '../toDiagnostic.ts';
import { carryOver, type TextChange } from './carryOver.ts';
import { type MadeTable, makeClaimsTable, type TableParts } from './makeClaimsTable.ts';
import { saveClaims } from './saveClaims.ts';

/** The kind of our panel, for `when` clauses of package.json. */
const panelType = 'overclaim.claims';

/** A table that is shown, and what has changed in its draft since it was made. */
interface ShownTable {
  readonly panel: vscode.WebviewPanel;
  version: number;
  changes: TextChange[];
}

/**
 * Claims tables of drafts, one panel each: a page without scripts, whose links run our own commands and no
 * others. A table is of its draft at one time: "Refresh" makes it anew, and so does a library that was read.
 */
export class ClaimsTables implements vscode.Disposable {
  readonly #parts: TableParts;
  readonly #shown = new Map<string, ShownTable>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(parts: TableParts) {
    this.#parts = parts;
    const { registerCommand } = vscode.commands;
    this.#subscriptions = [
      parts.earlier,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const shown = this.#shown.get(document.uri.toString());
        if (shown && document.version > shown.version) shown.changes.push(...contentChanges);
      }),
      parts.library.onDidChange(() => {
        if (!parts.library.state.isReading) for (const uri of this.#shown.keys()) void this.#fill(uri);
      }),
      registerCommand(commands.showClaims, (uri?: string) => this.#show(uri)),
      registerCommand(commands.goToClaim, (uri: string, start: number, end: number) =>
        this.#goTo(uri, start, end),
      ),
      registerCommand(commands.saveClaims, (uri?: string, ending?: string, file?: vscode.Uri) =>
        this.#save(uri, ending, file),
      ),
    ];
  }

  async #show(uri: string | undefined): Promise<void> {
    const document = await this.#find(uri);
    const made = document && (await this.#make(document));
    if (!document || !made) return;
    const key = document.uri.toString();
    const shown = this.#shown.get(key) ?? this.#open(key, nameOf(document.uri));
    this.#write(key, shown, made);
    shown.panel.reveal(undefined, false);
  }

  /** Makes a table that is shown anew, of the draft and the library as they stand now. */
  async #fill(key: string): Promise<void> {
    const document = await this.#find(key);
    const made = document && (await makeClaimsTable(document, nameOf(document.uri), this.#parts));
    const shown = this.#shown.get(key);
    if (made && shown) this.#write(key, shown, made);
  }

  #write(key: string, shown: ShownTable, made: MadeTable): void {
    Object.assign(shown, { version: made.version, changes: [] });
    const isReading = this.#parts.library.state.isReading ? ' (your sources are still being read)' : '';
    const save = (ending: string) => commandUri(commands.saveClaims, key, ending).toString();
    shown.panel.webview.html = writeClaimsHtml(made.table, {
      linkTo: ({ start, end }) => commandUri(commands.goToClaim, key, start, end).toString(),
      actions: [
        { title: `Refresh${isReading}`, address: commandUri(commands.showClaims, key).toString() },
        { title: 'Save as CSV…', address: save('csv') },
        { title: 'Save as HTML…', address: save('html') },
        { title: 'Save as Markdown…', address: save('md') },
      ],
    });
  }

  #open(key: string, name: string): ShownTable {
    const enableCommandUris = [commands.goToClaim, commands.showClaims, commands.saveClaims];
    const panel = vscode.window.createWebviewPanel(panelType, `Claims: ${name}`, vscode.ViewColumn.Beside, {
      enableCommandUris,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    const shown = { panel, version: 0, changes: [] };
    this.#shown.set(key, shown);
    panel.onDidDispose(() => this.#shown.delete(key));
    return shown;
  }

  async #goTo(uri: string, start: number, end: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const changes = this.#shown.get(uri)?.changes ?? [];
    const place = { start: carryOver(start, changes), end: carryOver(end, changes) };
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    await vscode.window.showTextDocument(document, {
      viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
      selection: toRange(document, place),
    });
  }

  async #save(uri: string | undefined, ending?: string, file?: vscode.Uri): Promise<void> {
    const document = await this.#find(uri);
    const made = document && (await this.#make(document));
    if (document && made) await saveClaims(document.uri, made.table, ending, file);
  }

  async #make(document: vscode.TextDocument) {
    const made = await makeClaimsTable(document, nameOf(document.uri), this.#parts);
    if (!made) void vscode.window.showInformationMessage('Overclaim does not check this document.');
    return made;
  }

  /** The draft that is named, else the one of the panel in front, else the one in the editor. */
  async #find(uri: string | undefined): Promise<vscode.TextDocument | undefined> {
    const inFront = [...this.#shown].find(([, { panel }]) => panel.active)?.[0];
    const key = typeof uri === 'string' ? uri : inFront;
    if (key === undefined) return vscode.window.activeTextEditor?.document;
    return vscode.workspace.openTextDocument(vscode.Uri.parse(key));
  }

  dispose(): void {
    for (const { panel } of this.#shown.values()) panel.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}
