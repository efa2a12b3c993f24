import type * as vscode from 'vscode';
import type { Finding } from '../../model.ts';
import type { Checks } from './checks.ts';
import type { SourceChecks } from './sourceChecks.ts';
import type { Check } from './trackedDraft.ts';

/** A finding of a document as it stands, with its check. */
export interface Found {
  readonly check: Check;
  readonly finding: Finding;
  /** True where it comes from comparing with sources. */
  readonly isOfSource: boolean;
  /** What the ignore file knows it by. */
  identify(): string | undefined;
}

/** What is underlined in open drafts, by their words and by comparing them with sources. */
export class Underlined {
  readonly #checks: Checks;
  readonly #sources: SourceChecks;

  constructor(checks: Checks, sources: SourceChecks) {
    this.#checks = checks;
    this.#sources = sources;
  }

  /** All findings of a document, those by words first. */
  async in(document: vscode.TextDocument): Promise<readonly Found[]> {
    const compared = await this.#sources.upToDate(document);
    const check = this.#checks.current(document);
    const told = (compared?.report.findings ?? []).map((finding) => ({
      check: (compared as NonNullable<typeof compared>).check,
      finding,
      isOfSource: true,
      identify: () => compared?.report.names.get(finding),
    }));
    const found = (check?.report.findings ?? []).map((finding) => ({
      check: check as Check,
      finding,
      isOfSource: false,
      identify: () => check?.engine.identify(check.draft, finding),
    }));
    return [...found, ...told];
  }

  /** The findings whose underlines cover a place, those by words first. */
  async at(document: vscode.TextDocument, position: vscode.Position): Promise<readonly Found[]> {
    const all = await this.in(document);
    const offset = document.offsetAt(position);
    return all.filter(({ finding: { start, end } }) => start <= offset && offset <= end);
  }
}
