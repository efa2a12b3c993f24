import * as vscode from 'vscode';
import { formats } from '../formats.ts';
import { isWritten } from '../isWritten.ts';
import { readCommitted } from './readCommitted.ts';

/** What a draft said earlier, and which version that is, in words. */
export interface EarlierVersion {
  readonly text: string;
  readonly name: string;
}

/** Earlier versions of drafts: as they were committed last, else as they were opened. */
export class EarlierVersions implements vscode.Disposable {
  readonly #opened = new Map<string, string>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    const keep = (document: vscode.TextDocument) => {
      if (document.languageId in formats && isWritten(document.uri)) {
        this.#opened.set(document.uri.toString(), document.getText());
      }
    };
    for (const document of vscode.workspace.textDocuments) keep(document);
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument(keep),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#opened.delete(uri.toString())),
    ];
  }

  /** The version of a draft to tell from what was reworded; undefined where none is known. */
  async of({ uri }: vscode.TextDocument): Promise<EarlierVersion | undefined> {
    const committed = await readCommitted(uri);
    if (committed !== undefined) return { text: committed, name: 'the last commit (HEAD)' };
    const text = this.#opened.get(uri.toString());
    return text === undefined ? undefined : { text, name: 'the draft as it was when it was opened' };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
