import type { Span } from '../../../model.ts';

/** The value of a field, still in TeX. */
export interface Value {
  readonly source: string;
  /** Where it stands in the file; with what joins its pieces, where it has more than one. */
  readonly span: Span;
  /** True where it is the file's text letter by letter. */
  readonly isSame: boolean;
}

/** The values of an entry by their names, lower case; of a name given twice, the first. */
export type BibFields = ReadonlyMap<string, Value>;

const name = /[\s,]*([^\s,{}()="'#%\\@]{1,100})\s*=\s*/y;
const nameInLine = /[\r\n][ \t]{0,40}[a-z][\w:-]{0,99}\s{0,20}=/gi;
const bareWord = /[^\s,{}()="'#%\\]{1,200}/y;
const join = /\s*#\s*/y;
const rest = /[\s,]*/y;
/** So much of a value may come from abbreviations, which can name one another many times over. */
const mostExpanded = 2000;

/** What an entry's fields are read with. */
interface Surroundings {
  /** The abbreviations of the file by name, lower case. */
  readonly macros: ReadonlyMap<string, string>;
  /** False where a brace of the entry is missing: a value then ends before a line that begins a field. */
  readonly isClosed: boolean;
  /** Told where something cannot be read. */
  readonly say: (offset: number) => void;
}

/**
 * Reads `name = value` of an entry's body. Where something cannot be read, reading goes on at the next line
 * that begins a field.
 */
export function readFields(
  text: string,
  { start, end }: Span,
  { macros, isClosed, say }: Surroundings,
): BibFields {
  const fields = new Map<string, Value>();
  const nextField = findFieldLines(text, { start, end });
  let at = start;
  while (at < end) {
    name.lastIndex = at;
    const match = name.exec(text);
    const from = name.lastIndex;
    const limit = isClosed ? end : nextField(from);
    const value =
      match && from <= end
        ? (readValue(text, from, limit, macros) ?? (limit < end ? readOpen(text, from, limit) : undefined))
        : undefined;
    if (match && value) {
      const key = (match[1] ?? '').toLowerCase();
      if (!fields.has(key)) fields.set(key, value);
      at = value.next;
      continue;
    }
    rest.lastIndex = at;
    rest.test(text);
    at = Math.min(end, rest.lastIndex);
    if (at >= end) break;
    say(at);
    at = nextField(at);
  }
  return fields;
}

/** Tells where the next line begins a field, or `end`, of places that are asked in order; looks for the lines once. */
function findFieldLines(text: string, { start, end }: Span): (at: number) => number {
  let lines: readonly number[] | undefined;
  let next = 0;
  return (at) => {
    lines ??= Array.from(text.slice(start, end).matchAll(nameInLine), ({ index }) => start + index);
    while (next < lines.length && (lines[next] ?? end) < at) next++;
    return lines[next] ?? end;
  };
}

/** A value whose brace is never closed, as far as the line before the next field. */
function readOpen(text: string, from: number, limit: number): Value & { readonly next: number } {
  const source = text
    .slice(from, limit)
    .replace(/[\s,"}]{1,20}$/, '')
    .replace(/^[{"]/, '');
  return { source, span: { start: from, end: limit }, isSame: false, next: limit };
}

function readValue(
  text: string,
  from: number,
  end: number,
  macros: ReadonlyMap<string, string>,
): (Value & { readonly next: number }) | undefined {
  const pieces: string[] = [];
  let span: Span | undefined;
  let isSame = true;
  let expanded = 0;
  let at = from;
  for (;;) {
    const first = text.charAt(at);
    const inner = first === '{' || first === '"' ? closeOf(text, at, end) : undefined;
    if (inner === undefined) {
      bareWord.lastIndex = at;
      const word = bareWord.exec(text)?.[0];
      if (word === undefined || at + word.length > end) return undefined;
      const meant = macros.get(word.toLowerCase()) ?? word;
      expanded += meant.length;
      pieces.push(expanded > mostExpanded ? word : meant);
      isSame = false;
      span = { start: span?.start ?? at, end: at + word.length };
      at += word.length;
    } else {
      pieces.push(text.slice(at + 1, inner));
      span = { start: span?.start ?? at + 1, end: inner };
      at = inner + 1;
    }
    join.lastIndex = at;
    if (!join.test(text) || join.lastIndex >= end) break;
    at = join.lastIndex;
  }
  return { source: pieces.join(''), span, isSame: isSame && pieces.length === 1, next: at };
}

/** The place of the brace or quotation mark that closes a value, or undefined where it is left open. */
function closeOf(text: string, start: number, end: number): number | undefined {
  const isQuoted = text.charAt(start) === '"';
  let depth = 0;
  for (let at = start + 1; at < end; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') {
      if (depth === 0) return isQuoted ? undefined : at;
      depth--;
    } else if (character === '"' && isQuoted && depth === 0) return at;
  }
  return undefined;
}
