import type * as vscode from 'vscode';
import { locate } from '../../../engine.ts';
import type { ClaimsTable } from '../../../report/claims/claimsTable.ts';
import type { Checks } from '../checks.ts';
import type { IgnoreFiles } from '../ignoreFiles.ts';
import type { WorkspaceLibrary } from '../library/workspaceLibrary.ts';
import type { Check } from '../trackedDraft.ts';
import type { EarlierVersions } from './earlierVersions.ts';

/** What a claims table is made from. */
export interface TableParts {
  readonly checks: Checks;
  readonly library: WorkspaceLibrary;
  readonly ignores: IgnoreFiles;
  readonly earlier: EarlierVersions;
}

/** A table, and the version of the document it is of. */
export interface MadeTable {
  readonly table: ClaimsTable;
  readonly version: number;
}

/** The table of a draft as it stands now; undefined where it is not checked. */
export async function makeClaimsTable(
  document: vscode.TextDocument,
  path: string,
  { checks, library, ignores, earlier }: TableParts,
): Promise<MadeTable | undefined> {
  const before = await earlier.of(document);
  const sources = await library.load();
  const check = await checkWhenReady(document, checks);
  if (!check) return undefined;
  const { engine, draft, report, version } = check;
  const claims = engine.listClaims(draft, sources, {
    known: ignores.knownIn(document) ?? [],
    isOwnLibrary: library.isOwn,
    earlier: before && { text: before.text, format: draft.format },
  });
  const drafts = [{ path, claims, problems: report.problems, locate: locate(draft.text).at }];
  const date = new Date().toISOString().slice(0, 10);
  return { table: { drafts, date, ...(before && { earlier: before.name }) }, version };
}

/** A check of a document, once its project file and ignore file have been read. */
async function checkWhenReady(document: vscode.TextDocument, checks: Checks): Promise<Check | undefined> {
  const made = checks.current(document) ?? checks.check(document);
  if (made !== 'not ready') return typeof made === 'string' ? undefined : made;
  return new Promise((resolve) => {
    const listening = checks.onDidCheck((checked) => {
      if (checked !== document) return;
      listening.dispose();
      resolve(checks.last(document));
    });
  });
}
