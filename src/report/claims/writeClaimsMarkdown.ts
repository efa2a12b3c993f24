import { type Cell, claimCells } from './claimCells.ts';
import type { ClaimsTable } from './claimsTable.ts';
import { isNoDraft } from './isNoDraft.ts';

/** The claims as one Markdown table. Text of drafts and sources is escaped: it shows as it is and does nothing. */
export function writeClaimsMarkdown(table: ClaimsTable): string {
  const { columns, rows } = claimCells(table);
  const rule = columns.map((column) => (numbers.has(column) ? '--:' : '---'));
  const lines = [columns, rule, ...rows.map((row) => row.map(writeCell))].map(writeRow);
  return `${lines.join('')}\n${isNoDraft}`;
}

const numbers: ReadonlySet<string> = new Set(['Line', 'Certainty (1–6)', 'Page']);

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return cell
    .replace(/[\\`*_[\]|~$^]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
