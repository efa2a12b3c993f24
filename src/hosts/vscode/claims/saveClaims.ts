import * as vscode from 'vscode';
import type { ClaimsTable } from '../../../report/claims/claimsTable.ts';
import { writeClaimsCsv } from '../../../report/claims/writeClaimsCsv.ts';
import { writeClaimsHtml } from '../../../report/claims/writeClaimsHtml.ts';
import { writeClaimsJson } from '../../../report/claims/writeClaimsJson.ts';
import { writeClaimsMarkdown } from '../../../report/claims/writeClaimsMarkdown.ts';

/** What a claims table can be saved as. */
interface TableFormat {
  readonly label: string;
  readonly ending: string;
  readonly description: string;
  readonly write: (table: ClaimsTable) => string;
}

const tableFormats: readonly TableFormat[] = [
  { label: 'CSV', ending: 'csv', description: 'for a spreadsheet', write: writeClaimsCsv },
  {
    label: 'HTML',
    ending: 'html',
    description: 'a page of its own',
    write: (table) => writeClaimsHtml(table),
  },
  { label: 'Markdown', ending: 'md', description: 'a table in text', write: writeClaimsMarkdown },
  { label: 'JSON', ending: 'json', description: 'for programs', write: writeClaimsJson },
];

/** Asks for a format, if no ending of one is given, and for a file, if none is given, and writes the table there. */
export async function saveClaims(
  document: vscode.Uri,
  table: ClaimsTable,
  ending?: string,
  file?: vscode.Uri,
): Promise<void> {
  const known = tableFormats.find((format) => format.ending === ending);
  const format =
    known ?? (await vscode.window.showQuickPick(tableFormats, { title: 'Save the claims table as' }));
  if (!format) return;
  const target =
    file ??
    (await vscode.window.showSaveDialog({
      title: 'Save the Claims Table',
      filters: { [format.label]: [format.ending] },
      ...beside(document, format.ending),
    }));
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(format.write(table)));
}

/** Beside the draft, by its name; a draft without a file leaves the place to VS Code. */
function beside(document: vscode.Uri, ending: string): vscode.SaveDialogOptions {
  if (document.scheme === 'untitled') return {};
  const path = `${document.path.replace(/\.[^./]*$/, '')}.claims.${ending}`;
  return { defaultUri: document.with({ path }) };
}
