import { type Cell, claimCells } from './claimCells.ts';
import type { ClaimsTable } from './claimsTable.ts';

/**
 * The claims as CSV (RFC 4180): UTF-8 told by a byte order mark, so that spreadsheets read every letter,
 * lines ended by CRLF, text always in quotation marks. Text that a spreadsheet would take for a formula
 * begins with an apostrophe (OWASP, “CSV Injection”).
 */
export function writeClaimsCsv(table: ClaimsTable): string {
  const { columns, rows } = claimCells(table);
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** With the forms of these signs that are as wide as a Chinese letter: some programs take them for the narrow ones. */
const opensFormula = /^[=+\-@\t\r＝＋－＠]/u;

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = opensFormula.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
