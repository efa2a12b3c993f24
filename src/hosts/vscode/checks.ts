import * as vscode from 'vscode';
import { createEngine, type Engine } from '../../engine.ts';
import type { Draft, Finding, Report } from '../../model.ts';
import { readSettings, type Settings } from './settings.ts';
import { toDiagnostic } from './toDiagnostic.ts';

/** The languages Overclaim reads, by VS Code's identifiers, and how they mark up prose. */
export const formats: Readonly<Record<string, Draft['format']>> = {
  markdown: 'markdown',
  plaintext: 'plaintext',
};

/** A document as it stood when it was checked. */
export interface Check {
  readonly version: number;
  readonly draft: Draft;
  readonly report: Report;
  readonly engine: Engine;
  /** How long the check took, in milliseconds. */
  readonly took: number;
}

/** Why a document was not checked, in words for the status item. */
export type Unchecked = 'off' | 'too long' | 'not prose';

/**
 * Keeps every open document checked: at once when it opens, after a pause when it changes. Answers
 * for the version at hand only, so that nothing stale is shown.
 */
export class Checks implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('overclaim');
  readonly #checks = new Map<string, Check>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #shelf: string;
  /** Fires after a document has been checked or let go. */
  readonly onDidCheck = this.#changed.event;

  /** `shelf` is the folder of bundled records: opened to be read, not to be checked. */
  constructor(shelf: vscode.Uri) {
    this.#shelf = `${shelf.path}/`;
    this.#subscriptions = [
      this.#diagnostics,
      this.#changed,
      vscode.workspace.onDidOpenTextDocument((document) => this.check(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#checkSoon(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('overclaim')) this.checkAll();
      }),
    ];
  }

  checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.check(document);
  }

  /** Checks a document now and publishes what was found. */
  check(document: vscode.TextDocument): Check | Unchecked {
    this.#stopWaiting(document);
    const settings = readSettings(document);
    const reason = this.whyUnchecked(document, settings);
    if (reason) {
      this.#forget(document);
      return reason;
    }
    const check = run(document, settings);
    this.#checks.set(document.uri.toString(), check);
    this.#diagnostics.set(
      document.uri,
      check.report.findings.map((finding) => toDiagnostic(document, finding)),
    );
    this.#changed.fire(document);
    return check;
  }

  /** The check of the document as it stands; undefined while a change waits to be checked. */
  current(document: vscode.TextDocument): Check | undefined {
    const known = this.#checks.get(document.uri.toString());
    return known?.version === document.version ? known : undefined;
  }

  /** The finding whose underline covers a place, with its check. */
  findingAt(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { check: Check; finding: Finding } | undefined {
    const check = this.current(document);
    const offset = document.offsetAt(position);
    const finding = check?.report.findings.find(({ start, end }) => start <= offset && offset <= end);
    return check && finding ? { check, finding } : undefined;
  }

  /** Why a document is not checked; undefined where it is. */
  whyUnchecked(document: vscode.TextDocument, settings: Settings): Unchecked | undefined {
    const { uri, languageId } = document;
    if (!(languageId in formats) || !written.has(uri.scheme) || uri.path.startsWith(this.#shelf))
      return 'not prose';
    if (!settings.enable) return 'off';
    return document.getText().length > settings.maxLength ? 'too long' : undefined;
  }

  #checkSoon(document: vscode.TextDocument): void {
    this.#stopWaiting(document);
    const { delay } = readSettings(document);
    this.#waiting.set(
      document.uri.toString(),
      setTimeout(() => this.check(document), delay),
    );
  }

  #stopWaiting(document: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(document.uri.toString()));
    this.#waiting.delete(document.uri.toString());
  }

  #forget(document: vscode.TextDocument): void {
    this.#stopWaiting(document);
    this.#checks.delete(document.uri.toString());
    this.#diagnostics.delete(document.uri);
    this.#changed.fire(document);
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** Schemes of documents that a person writes in; output panels and diffs of old versions stay alone. */
const written = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);

function run(document: vscode.TextDocument, settings: Settings): Check {
  const engine = createEngine(settings);
  const draft: Draft = { text: document.getText(), format: formats[document.languageId] ?? 'plaintext' };
  const started = performance.now();
  const report = engine.check(draft);
  return { version: document.version, draft, report, engine, took: performance.now() - started };
}
