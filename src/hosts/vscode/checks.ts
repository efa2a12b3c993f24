import * as vscode from 'vscode';
import { type Engine, formatOf } from '../../engine.ts';
import type { Finding, PlacedProblem } from '../../model.ts';
import { caretsIn } from './caretsIn.ts';
import type { Configurations } from './configurations.ts';
import { Engines } from './engines.ts';
import { formats } from './formats.ts';
import type { IgnoreFiles } from './ignoreFiles.ts';
import { isWritten } from './isWritten.ts';
import type { WorkspaceLibrary } from './library/workspaceLibrary.ts';
import { readSettings, type Settings } from './settings.ts';
import { toDiagnostic, toProblem } from './toDiagnostic.ts';
import { type Check, TrackedDraft } from './trackedDraft.ts';
import { showable } from './unfinished.ts';

/** Why a document is not checked, in words for the status item. */
export type Unchecked = 'off' | 'too long' | 'not prose' | 'source' | 'left out' | 'not ready';

interface Shown {
  readonly tracked: TrackedDraft;
  /** What is underlined now: claims, and comments to Overclaim that are wrong. */
  findings: readonly Finding[];
  problems: readonly PlacedProblem[];
  /** True where findings wait for the writer to finish a sentence. */
  heldBack: boolean;
}

/**
 * Keeps open documents checked as the settings say: on type after a pause, on save, or by command.
 * Nothing is done while a document is being saved, and nothing new is underlined in the sentence
 * that is being typed until it is finished or the caret leaves it.
 */
export class Checks implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('overclaim');
  readonly #engines = new Engines();
  readonly #shown = new Map<string, Shown>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #bundled: string;
  readonly #library: WorkspaceLibrary;
  readonly #configurations: Configurations;
  readonly #ignores: IgnoreFiles;
  /** Fires after a document has been checked or let go. */
  readonly onDidCheck = this.#changed.event;

  /** The records in the folder `bundled`, and the library's files, are opened to be read and not to be checked. */
  constructor(
    bundled: vscode.Uri,
    library: WorkspaceLibrary,
    configurations: Configurations,
    ignores: IgnoreFiles,
  ) {
    this.#bundled = `${bundled.path}/`;
    this.#library = library;
    this.#configurations = configurations;
    this.#ignores = ignores;
    this.#subscriptions = [
      this.#diagnostics,
      this.#changed,
      vscode.workspace.onDidOpenTextDocument((document) => this.#checkUnlessManual(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#noteEdit(document, contentChanges);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (readSettings(document).run === 'onSave') this.#checkSoon(document, 0);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#revealFinished(textEditor.document),
      ),
      vscode.window.onDidChangeActiveTextEditor(() => this.#revealAll()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('overclaim')) this.checkAll();
      }),
      configurations.onDidChange(() => this.checkAll()),
      ignores.onDidChange(() => this.checkAll()),
      library.onDidChange(() => this.#letSourcesGo()),
    ];
  }

  checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#checkUnlessManual(document);
  }

  /** Checks a document now and underlines what was found. */
  check(document: vscode.TextDocument): Check | Unchecked {
    this.#stopWaiting(document);
    const settings = readSettings(document);
    const reason = this.whyUnchecked(document, settings);
    if (reason) {
      this.#forget(document);
      return reason;
    }
    const engine = this.#engineFor(document);
    const known = this.#ignores.knownIn(document);
    if (!engine || !known) {
      this.#checkWhenReady(document);
      return 'not ready';
    }
    const key = document.uri.toString();
    const shown = this.#shown.get(key) ?? {
      tracked: track(document),
      findings: [],
      problems: [],
      heldBack: false,
    };
    this.#shown.set(key, shown);
    const check = shown.tracked.check(engine, known);
    this.#show(document, shown, check);
    this.#changed.fire(document);
    return check;
  }

  /** The check behind what is underlined, brought up to the document as it stands; undefined where none was made. */
  current(document: vscode.TextDocument): Check | undefined {
    const shown = this.#shown.get(document.uri.toString());
    const engine = shown?.tracked.last && this.#engineFor(document);
    const known = this.#ignores.knownIn(document);
    return engine && known && shown?.tracked.check(engine, known);
  }

  /** The last check of a document, which may have changed since. */
  last(document: vscode.TextDocument): Check | undefined {
    return this.#shown.get(document.uri.toString())?.tracked.last;
  }

  /** Why a document is not checked; undefined where it is. */
  whyUnchecked(document: vscode.TextDocument, settings: Settings): Unchecked | undefined {
    const { uri, languageId } = document;
    if (!(languageId in formats) || !isWritten(uri) || uri.path.startsWith(this.#bundled)) {
      return 'not prose';
    }
    if (this.#library.isSource(uri)) return 'source';
    if (!settings.enable) return 'off';
    if (!this.#configurations.includes(document)) return 'left out';
    return lengthOf(document) > settings.maxLength ? 'too long' : undefined;
  }

  /** A draft that the library has taken for a source is no draft any more, and one that it let go is one again. */
  #letSourcesGo(): void {
    for (const document of vscode.workspace.textDocuments) {
      const isShown = this.#shown.has(document.uri.toString());
      if (isShown === this.#library.isSource(document.uri)) this.#checkUnlessManual(document);
    }
  }

  /** The engine for what is asked of a document; undefined until that is known. */
  #engineFor(document: vscode.TextDocument): Engine | undefined {
    const configuration = this.#configurations.configurationFor(document);
    return configuration && this.#engines.forConfiguration(configuration);
  }

  #checkWhenReady(document: vscode.TextDocument): void {
    void Promise.all([this.#configurations.ready(document), this.#ignores.ready(document)]).then(() => {
      if (!document.isClosed) this.check(document);
    });
  }

  #checkUnlessManual(document: vscode.TextDocument): void {
    const known = this.#shown.has(document.uri.toString());
    if (known || readSettings(document).run !== 'manual') this.check(document);
  }

  #noteEdit(document: vscode.TextDocument, edits: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.#shown.get(document.uri.toString())?.tracked.note(edits);
    const { run, delay } = readSettings(document);
    if (run === 'onType') this.#checkSoon(document, delay);
  }

  #checkSoon(document: vscode.TextDocument, delay: number): void {
    this.#stopWaiting(document);
    this.#waiting.set(
      document.uri.toString(),
      setTimeout(() => this.check(document), delay),
    );
  }

  /** Underlines what may be underlined now, if that is not what stands there already. */
  #show(document: vscode.TextDocument, shown: Shown, { report, draft }: Check): void {
    const findings = showable(report, draft.text, caretsIn(document), shown.findings);
    shown.heldBack = findings.length < report.findings.length;
    const problems = report.problems.filter((problem) => 'start' in problem);
    const isSame = sameItems(findings, shown.findings) && sameItems(problems, shown.problems);
    Object.assign(shown, { findings, problems });
    if (isSame) return;
    this.#diagnostics.set(document.uri, [
      ...findings.map((finding) => toDiagnostic(document, finding)),
      ...problems.map((problem) => toProblem(document, problem)),
    ]);
  }

  /** Underlines what was held back, once the caret has left. */
  #revealFinished(document: vscode.TextDocument): void {
    const shown = this.#shown.get(document.uri.toString());
    const last = shown?.tracked.last;
    if (shown?.heldBack && last?.version === document.version) this.#show(document, shown, last);
  }

  #revealAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#revealFinished(document);
  }

  #stopWaiting(document: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(document.uri.toString()));
    this.#waiting.delete(document.uri.toString());
  }

  #forget(document: vscode.TextDocument): void {
    this.#stopWaiting(document);
    this.#shown.delete(document.uri.toString());
    this.#diagnostics.delete(document.uri);
    this.#configurations.forget(document);
    this.#changed.fire(document);
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** Where VS Code knows no better than plain text, the file's ending decides, as in the command line. */
function track(document: vscode.TextDocument): TrackedDraft {
  const { languageId, uri } = document;
  const format = languageId === 'plaintext' ? formatOf(uri.path) : formats[languageId];
  return new TrackedDraft(document, format ?? 'plaintext');
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((item, at) => item === others[at]);
}

/** Length of a document in UTF-16 code units, without making its text. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
