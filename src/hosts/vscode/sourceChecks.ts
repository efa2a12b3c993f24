import * as vscode from 'vscode';
import type { Library, SourceReport } from '../../engine.ts';
import type { Finding } from '../../model.ts';
import { caretsIn } from './caretsIn.ts';
import type { Checks } from './checks.ts';
import { PassagePlaces } from './library/passagePlaces.ts';
import type { WorkspaceLibrary } from './library/workspaceLibrary.ts';
import { runInSlices, type Sliced } from './runInSlices.ts';
import { readSettings } from './settings.ts';
import { toSourceDiagnostic } from './toDiagnostic.ts';
import type { Check } from './trackedDraft.ts';
import { showable } from './unfinished.ts';

/** What comparing a draft with the library said, and which versions of both were compared. */
export interface SourceCheck {
  readonly check: Check;
  readonly library: Library;
  readonly isOwnLibrary: boolean;
  readonly report: SourceReport;
}

interface Shown {
  last: SourceCheck | undefined;
  /** What is underlined now. */
  findings: readonly Finding[];
  /** The library that the underlines tell of. */
  library: Library | undefined;
  /** True where findings wait for the writer to finish a sentence. */
  heldBack: boolean;
  running: (Omit<SourceCheck, 'report'> & { readonly sliced: Sliced<SourceReport> }) | undefined;
  waiting: ReturnType<typeof setTimeout> | undefined;
}

/** How long a draft has rested since it was checked by its words before it is compared, in milliseconds. */
const rest = 500;
/** How often a comparison that was overtaken is made again for whoever asks. */
const mostTries = 3;

/**
 * Compares open drafts with the library, once their words have been checked and the writer rests, and
 * again when the library changes. What it finds stands beside what is underlined by words, and moves none
 * of it. What comes of an earlier version of draft or library is let go.
 */
export class SourceChecks implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('overclaim-sources');
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #shown = new Map<string, Shown>();
  readonly #checks: Checks;
  readonly #library: WorkspaceLibrary;
  readonly #places: PassagePlaces;
  readonly #subscriptions: readonly vscode.Disposable[];
  /** Fires after a document has been compared or let go. */
  readonly onDidCompare = this.#changed.event;

  constructor(checks: Checks, library: WorkspaceLibrary) {
    this.#checks = checks;
    this.#library = library;
    this.#places = new PassagePlaces(library);
    this.#subscriptions = [
      this.#diagnostics,
      this.#changed,
      checks.onDidCheck((document) => this.#noteCheck(document)),
      library.onDidChange(() => {
        for (const document of vscode.workspace.textDocuments) this.#noteCheck(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#stop(this.#shown.get(document.uri.toString()));
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#revealFinished(textEditor.document),
      ),
      vscode.window.onDidChangeActiveTextEditor(() => {
        for (const document of vscode.workspace.textDocuments) this.#revealFinished(document);
      }),
    ];
  }

  /** What comparing a document as it stands says, if that is known. */
  current(document: vscode.TextDocument): SourceCheck | undefined {
    const last = this.#shown.get(document.uri.toString())?.last;
    return last?.check.version === document.version && this.#isOfNow(last, document) ? last : undefined;
  }

  /**
   * What comparing a document as it stands says. Where nothing is underlined in it, nobody asks, and
   * nothing is waited for.
   */
  async upToDate(document: vscode.TextDocument): Promise<SourceCheck | undefined> {
    const shown = this.#shown.get(document.uri.toString());
    if (!shown || shown.findings.length === 0) return undefined;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const compared = this.current(document) ?? (await this.#compare(document, shown));
      // The library may have changed meanwhile.
      if (compared) return compared;
    }
    return undefined;
  }

  /** True where a comparison is of the last check of a document and of the library as it is. */
  #isOfNow({ check, library, isOwnLibrary }: Omit<SourceCheck, 'report'>, document: vscode.TextDocument) {
    return (
      check === this.#checks.last(document) &&
      library === this.#library.library &&
      isOwnLibrary === this.#library.isOwn
    );
  }

  #noteCheck(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!this.#checks.last(document) || !readSettings(document).compareWithSources) {
      this.#forget(document);
      return;
    }
    const fresh = {
      last: undefined,
      findings: [],
      library: undefined,
      heldBack: false,
      running: undefined,
      waiting: undefined,
    };
    const shown: Shown = this.#shown.get(key) ?? fresh;
    this.#shown.set(key, shown);
    const known = shown.running ?? shown.last;
    if (known && this.#isOfNow(known, document)) return;
    this.#stop(shown);
    shown.waiting = setTimeout(() => void this.#compare(document, shown), rest);
  }

  /** Compares a document with the library, and underlines what was found where both are still the same then. */
  async #compare(document: vscode.TextDocument, shown: Shown): Promise<SourceCheck | undefined> {
    const check = this.#checks.current(document);
    const { library, isOwn: isOwnLibrary } = this.#library;
    if (!check || !library) return undefined;
    if (!shown.running || !this.#isOfNow(shown.running, document)) {
      this.#stop(shown);
      const { engine, draft, known } = check;
      const steps = engine.checkSourcesInSteps(draft, library, { known, isOwnLibrary });
      shown.running = { check, library, isOwnLibrary, sliced: runInSlices(steps) };
    }
    const { running } = shown;
    const report = await running.sliced.result;
    if (!report || !this.#isOfNow(running, document) || check.version !== document.version) return undefined;
    if (shown.running === running) {
      shown.running = undefined;
      shown.last = { check, library, isOwnLibrary, report };
      await this.#show(document, shown);
      this.#changed.fire(document);
    }
    return shown.last;
  }

  /** Underlines what may be underlined now, if that is not what stands there already. */
  async #show(document: vscode.TextDocument, shown: Shown): Promise<void> {
    const { last } = shown;
    if (!last) return;
    const { report, check, library } = last;
    const findings = showable(report, check.draft.text, caretsIn(document), shown.findings);
    shown.heldBack = findings.length < report.findings.length;
    const isSame = shown.library === library && JSON.stringify(findings) === JSON.stringify(shown.findings);
    Object.assign(shown, { findings, library });
    if (isSame) return;
    const diagnostics = await Promise.all(
      findings.map((finding) => toSourceDiagnostic(document, finding, this.#places)),
    );
    // The document may have been closed meanwhile, or compared again.
    const isShown = this.#shown.get(document.uri.toString()) === shown;
    if (isShown && shown.findings === findings) this.#diagnostics.set(document.uri, diagnostics);
  }

  /** Underlines what was held back, once the caret has left. */
  #revealFinished(document: vscode.TextDocument): void {
    const shown = this.#shown.get(document.uri.toString());
    if (shown?.heldBack && this.current(document)) void this.#show(document, shown);
  }

  #stop(shown: Shown | undefined): void {
    if (!shown) return;
    clearTimeout(shown.waiting);
    shown.running?.sliced.stop();
    shown.running = undefined;
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#stop(this.#shown.get(key));
    if (!this.#shown.delete(key)) return;
    this.#diagnostics.delete(document.uri);
    this.#changed.fire(document);
  }

  dispose(): void {
    for (const shown of this.#shown.values()) this.#stop(shown);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
