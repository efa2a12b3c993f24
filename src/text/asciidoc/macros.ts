import { fill, replace } from '../markings.ts';
import { matchAt, type Scan } from './scan.ts';

/** The text in a macro's brackets is no longer than this. */
const longest = 2000;

const addresses = ['http', 'https', 'ftp', 'irc', 'mailto', 'link', 'xref'];
const citations = ['cite', 'citep', 'citet', 'citenp', 'citeyear', 'bibref', 'doi', 'pmid'];
const formulas = ['stem', 'latexmath', 'asciimath', 'eqn'];
const pictures = ['image', 'icon', 'video', 'audio'];
const codes = ['pass', 'kbd', 'btn', 'menu', 'counter'];
const hiddenMacros = ['anchor', 'indexterm', 'nocite'];
const notes = ['footnote', 'footnoteref'];

const standingAlone = [...addresses, ...citations, ...formulas, ...pictures, ...codes, ...hiddenMacros]
  .concat('indexterm2')
  .join('|');

/** Finds the name of an inline macro that is known here; that of a footnote may follow a word at once. */
export const macroName = `(?:(?<![\\p{L}\\p{N}_-])(?:${standingAlone})|footnote(?:ref)?)(?=:)`;

const target = /:[^\s[\]<>]{0,2000}/y;

/** Reads the inline macro called `name` at `at`, "name:target[words]"; returns where to go on. */
export function readMacro(scan: Scan, at: number, name: string): number {
  const { source } = scan;
  matchAt(target, source, at + name.length);
  const open = target.lastIndex;
  if (source.charAt(open) !== '[') {
    const isBare = source.startsWith('://', at + name.length);
    return isBare ? Math.max(open, at + 1) : at + name.length;
  }
  const close = closingBracket(source, open);
  if (close === undefined) return open + 1;
  const end = close + 1;
  if (addresses.includes(name)) return readLink(scan, at, open, close);
  if (citations.includes(name)) return replace(scan, at, end, 'citation');
  if (formulas.includes(name)) return replace(scan, at, end, 'math');
  if (pictures.includes(name)) return replace(scan, at, end, 'link-target');
  if (codes.includes(name)) return replace(scan, at, end, 'code');
  if (notes.includes(name)) return readNote(scan, at, open, close);
  if (hiddenMacros.includes(name)) {
    fill(scan, at, end, ' ');
    return end;
  }
  fill(scan, at, open + 1, '\u2060');
  fill(scan, close, end, '\u2060');
  return open + 1;
}

/** A link's words are prose; without words its address stands for a noun. */
function readLink(scan: Scan, at: number, open: number, close: number): number {
  const words = scan.source.slice(open + 1, close);
  const attributes = /,\s*[\w-]+=/.exec(words)?.index ?? words.length;
  const length = words.slice(0, attributes).replace(/\^$/, '').length;
  if (words.slice(0, length).trim() === '') return replace(scan, at, close + 1, 'link-target');
  fill(scan, at, open + 1, '\u2060');
  fill(scan, open + 1 + length, close + 1, '\u2060');
  scan.marks.push({ start: at, end: open, kind: 'link-target' });
  return open + 1;
}

/** A footnote's words stay in their brackets; a reference to an earlier one is a citation. */
function readNote(scan: Scan, at: number, open: number, close: number): number {
  const { source } = scan;
  const comma = source.startsWith('footnoteref', at) ? source.slice(open, close).indexOf(',') : 0;
  if (comma < 0 || source.slice(open + 1, close).trim() === '')
    return replace(scan, at, close + 1, 'citation');
  fill(scan, at, open, ' ');
  if (comma > 0) fill(scan, open + 1, open + comma + 1, ' ');
  return open + 1;
}

/** The bracket that closes the one at `open`, others inside it left aside, or undefined. */
function closingBracket(source: string, open: number): number | undefined {
  const limit = Math.min(source.length, open + longest);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 91) depth++;
    else if (code === 93 && --depth === 0) return at;
  }
  return undefined;
}
