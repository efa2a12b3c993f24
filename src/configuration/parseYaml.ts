import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../model.ts';
import { deepest, type Entry, type Note, type Value } from './value.ts';

/**
 * Reads YAML 1.2. Only the first thing that is not YAML is noted, because what comes after it may
 * only follow from it; what can be understood is read on. Never throws.
 */
export function parseYaml(text: string, note: Note): Value | undefined {
  const document = parse(text);
  if (!document) {
    note({ start: 0, end: Math.min(1, text.length) }, 'This is nested too deeply to be read.');
    return undefined;
  }
  const [error] = document.errors;
  if (error) note(placeOf(error.pos, text), `Not valid YAML: ${firstClause(error.message)}.`);
  for (const { pos, message } of document.warnings) note(placeOf(pos, text), `${firstClause(message)}.`);
  if (!document.contents) return undefined;
  const value = toValue(document.contents, { start: 0, end: 0 }, 0, { text, note });
  return error ? withoutEmpty(value) : value;
}

function parse(text: string) {
  try {
    // A lone CR is no line end to the parser; the replacement keeps every offset.
    return parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch {
    // The parser promises errors, not exceptions; only its stack can overflow.
    return undefined;
  }
}

interface Page {
  readonly text: string;
  readonly note: Note;
}

/** A node as a value; `around` is its place where it is empty, as in `rules:` and nothing after it. */
function toValue(node: unknown, around: Span, depth: number, page: Page): Value {
  const { note } = page;
  const place = nodePlace(node, page) ?? around;
  if (depth > deepest) {
    note(place, 'This is nested too deeply to be read.');
    return { ...place, kind: 'other' };
  }
  if (isAlias(node)) {
    note(place, `References such as *${node.source} are not read; write the value out.`);
    return { ...place, kind: 'other' };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair): Entry => {
      const keyPlace = nodePlace(pair.key, page) ?? place;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return { key, keyPlace, value: toValue(pair.value, keyPlace, depth + 1, page) };
    });
    return { ...place, kind: 'group', entries };
  }
  if (isSeq(node)) {
    return { ...place, kind: 'list', items: node.items.map((item) => toValue(item, place, depth + 1, page)) };
  }
  if (isScalar(node) && typeof node.value === 'string') return { ...place, kind: 'text', text: node.value };
  return { ...place, kind: 'other' };
}

/** Where something is not YAML, a value that seems to be missing may be what could not be read. */
function withoutEmpty(value: Value): Value {
  if (value.kind !== 'group') return value;
  const entries = value.entries
    .filter(({ keyPlace, value }) => value.start !== keyPlace.start)
    .map((entry) => ({ ...entry, value: withoutEmpty(entry.value) }));
  return { ...value, entries };
}

/** Where a node stands, without the white space that the parser counts to the end of a group. */
function nodePlace(node: unknown, { text }: Page): Span | undefined {
  const range = (node as Node | null)?.range;
  if (!range) return undefined;
  const [start, past] = range;
  let end = past;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : undefined;
}

function placeOf([start, end]: readonly [number, number], text: string): Span {
  return { start: Math.min(start, text.length), end: Math.min(Math.max(start, end), text.length) };
}

/** The parser's messages go on with advice for programmers; the first clause is enough. */
function firstClause(message: string): string {
  const [clause = ''] = message.split(/;|\.\s|\n/, 1);
  return clause.replace(/\s+/g, ' ').trim();
}
