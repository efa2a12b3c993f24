import type { Span } from '../model.ts';
import { deepest, type Entry, type Note, type Value } from './value.ts';

interface Token extends Span {
  readonly text: string;
}

const space = /(?:\s|\uFEFF|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?)*/y;
const tokenShape =
  /"(?:[^"\\\r\n]|\\[^\r\n])*"?|'(?:[^'\\\r\n]|\\[^\r\n])*'?|[{}[\]:,]|(?:[^\s{}[\]:,"'/]|\/(?![/*]))+|./sy;
const literal = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

/**
 * Reads JSON as people write it: comments and commas at the end of a list are fine. Everything else
 * that is not JSON is noted where it stands, and what can be understood is read on. Never throws.
 */
export function parseJson(text: string, note: Note): Value | undefined {
  let next = nextToken(text, 0);
  let last: Span = { start: 0, end: 0 };
  let isLost = false;

  function take(): Token | undefined {
    const token = next;
    if (token) {
      last = token;
      next = nextToken(text, token.end);
    }
    return token;
  }

  /** The text of a string. One that is not closed may have swallowed what is missing later. */
  function textOf(token: Token): string {
    const text = readText(token, note);
    if (text.isOpen) isLost = true;
    return text.value;
  }

  /** The first thing that is out of place is noted; what comes after it may only follow from it. */
  function expected(what: string): void {
    if (!isLost)
      note(next ?? { start: last.end, end: last.end }, `Not valid JSON: ${what} is expected here.`);
    isLost = true;
  }

  /** Reads to the end of a group or list; `readOne` takes a token, unless that is the wrong bracket. */
  function readUntil(end: '}' | ']', readOne: () => void): void {
    while (next && next.text !== end) {
      if (next.text === ',') {
        expected('a value');
        take();
        continue;
      }
      readOne();
      if (next?.text === ',') take();
      else if (next?.text === '}' || next?.text === ']') {
        if (next.text === end) break;
        // It closes nothing of ours, but perhaps what is around us.
        expected(end);
        return;
      } else if (next) expected('a comma');
    }
    if (!next) expected(end);
    take();
  }

  function readValue(depth: number): Value {
    if (!next || '}],:'.includes(next.text)) {
      expected('a value');
      if (next?.text === ':') take();
      return { ...last, kind: 'other' };
    }
    const { start, end, text: shape } = next;
    if (depth > deepest) {
      if (!isLost) note({ start, end }, 'This is nested too deeply to be read.');
      isLost = true;
      take();
      return { start, end, kind: 'other' };
    }
    const token = next;
    take();
    if (shape === '{') {
      const entries: Entry[] = [];
      readUntil('}', () => {
        const entry = readEntry(depth);
        if (entry) entries.push(entry);
      });
      return { start, end: last.end, kind: 'group', entries };
    }
    if (shape === '[') {
      const items: Value[] = [];
      readUntil(']', () => items.push(readValue(depth + 1)));
      return { start, end: last.end, kind: 'list', items };
    }
    if (literal.test(shape)) return { start, end, kind: 'other' };
    return { start, end, kind: 'text', text: textOf(token) };
  }

  function readEntry(depth: number): Entry | undefined {
    const token = next as Token;
    const keyPlace = { start: token.start, end: token.end };
    if ('{[:]'.includes(token.text)) {
      expected('a key');
      take();
      return undefined;
    }
    take();
    const key = textOf(token);
    if (next?.text === ':') take();
    else expected('a colon');
    if (next && !'}],'.includes(next.text)) return { key, keyPlace, value: readValue(depth + 1) };
    expected('a value');
    return undefined;
  }

  if (!next) return undefined;
  const value = readValue(0);
  if (next) expected('the end of the file');
  return value;
}

function nextToken(text: string, from: number): Token | undefined {
  space.lastIndex = from;
  space.exec(text);
  const start = space.lastIndex;
  tokenShape.lastIndex = start;
  const token = start < text.length ? tokenShape.exec(text)?.[0] : undefined;
  return token === undefined ? undefined : { text: token, start, end: start + token.length };
}

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The value of a string; a backslash that JSON does not know is noted and kept, as in `\d`. */
function readText(token: Token, note: Note): { readonly value: string; readonly isOpen: boolean } {
  const quote = token.text[0];
  if (quote !== '"') {
    note(token, 'Not valid JSON: this needs double quotes.');
    return { value: token.text.replaceAll("'", ''), isOpen: false };
  }
  const isOpen = !/^"(?:[^"\\]|\\.)*"$/s.test(token.text);
  if (isOpen) note(token, 'Not valid JSON: the closing double quote is missing.');
  const value = token.text
    .slice(1, isOpen ? undefined : -1)
    .replace(/\\(?:u[0-9a-fA-F]{4}|.)/gs, (sequence, at: number) => {
      const name = sequence[1] as string;
      if (sequence.length > 2) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
      if ('"\\/'.includes(name)) return name;
      const start = token.start + 1 + at;
      if (!(name in named)) {
        note({ start, end: start + 2 }, `Not valid JSON: write \\\\${name} for a backslash and ${name}.`);
      }
      return named[name] ?? sequence;
    });
  return { value, isOpen };
}
