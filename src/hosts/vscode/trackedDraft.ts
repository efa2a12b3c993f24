import type * as vscode from 'vscode';
import type { Change, Engine, KnownClaim } from '../../engine.ts';
import type { Draft, Report } from '../../model.ts';
import { coverChanges } from './pendingChange.ts';

/** A document as it stood when it was checked. */
export interface Check {
  readonly version: number;
  readonly draft: Draft;
  readonly report: Report;
  readonly engine: Engine;
  /** What the ignore file said of it. */
  readonly known: readonly KnownClaim[];
  /** How long the check took, in milliseconds, and when it was made. */
  readonly took: number;
  readonly at: Date;
}

/** Nothing has been typed: what the ignore file says has changed, and the text has not. */
const noChange: Change = { start: 0, oldEnd: 0, newEnd: 0 };
const nothingKnown: readonly KnownClaim[] = [];

/** One open document: its last check, and what has changed since. */
export class TrackedDraft {
  readonly #document: vscode.TextDocument;
  readonly #format: Draft['format'];
  #last: Check | undefined;
  #change: Change | undefined;

  constructor(document: vscode.TextDocument, format: Draft['format']) {
    this.#document = document;
    this.#format = format;
  }

  /** The last check, whether or not the document has changed since. */
  get last(): Check | undefined {
    return this.#last;
  }

  /** Takes note of an edit. */
  note(edits: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.#change = coverChanges(this.#change, edits);
  }

  /**
   * The check of the document as it stands: the last one, or a new one that reads only what changed.
   * `known` is what the ignore file says of it: the same list as long as the file is the same.
   */
  check(engine: Engine, known = nothingKnown): Check {
    const before = this.#last;
    const { version } = this.#document;
    if (before?.version === version && before.engine === engine && before.known === known) return before;
    const draft: Draft = { text: this.#document.getText(), format: this.#format };
    const started = performance.now();
    const since =
      before?.engine === engine ? { draft: before.draft, change: this.#change ?? noChange } : undefined;
    const report = engine.check(draft, { since, known });
    this.#change = undefined;
    const took = performance.now() - started;
    this.#last = { version, draft, report, engine, known, took, at: new Date() };
    return this.#last;
  }
}
