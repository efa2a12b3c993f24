/** The rows of a table in commas, and where a quoted field begins that nothing closes. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly unclosed?: number;
}

/**
 * Reads comma-separated values as RFC 4180 has them: fields may be quoted, a quotation mark in one is
 * doubled, lines may break in one. Linear; a row that holds an unclosed field is left out.
 */
export function readRows(text: string): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text.charCodeAt(at) === quote) {
      const opened = at;
      for (;;) {
        const closing = text.indexOf('"', at + 1);
        if (closing < 0) return { rows, unclosed: opened };
        field += text.slice(at + 1, closing);
        at = closing + 1;
        if (text.charCodeAt(at) !== quote) break;
        field += '"';
      }
    }
    const end = endOfField(text, at);
    row.push(field + text.slice(at, end));
    at = end;
    if (text.charCodeAt(at) === comma) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (text.charCodeAt(at) === 13) at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return { rows };
}

const quote = 34;
const comma = 44;

/** Where a field ends: at a comma, at the end of its line, or of the text. */
function endOfField(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === comma || code === 10 || code === 13) break;
    at += 1;
  }
  return at;
}
