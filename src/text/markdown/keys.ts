import { wordCharacterSize } from '../letters.ts';
import { fill, type Markings, replace } from '../markings.ts';
import { canCiteAt } from '../raisedFigures.ts';
import type { Scan } from './scan.ts';

const key = /@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,200}[\p{L}\p{N}_/])?)/uy;
/** Quarto's references to its own figures, tables and sections. */
const crossReference = /^@(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|exm|exr|apx)[-:]/i;
const locator = /[ \t]?\[(?:pp?|chap|sec|vol|fig|tbl)\.\s?[^[\]\r\n]{1,80}\]/y;

/** Reads the citation key at the @ at `at` ("@smith2019", "-@smith2019", with its "[p. 3]"). */
export function readKey(scan: Scan, at: number): number {
  const { source } = scan;
  if (at > 0 && (wordCharacterSize(source, at - 1) > 0 || source.charCodeAt(at - 1) === 64)) return at + 1;
  key.lastIndex = at;
  const match = key.exec(source);
  if (!match) return at + 1;
  let end = key.lastIndex;
  if (crossReference.test(match[0])) return replace(scan, at, end, 'link-target');
  scan.lastKey = at;
  locator.lastIndex = end;
  if (locator.test(source)) end = locator.lastIndex;
  const start = source.charCodeAt(at - 1) === 45 && !wordCharacterSize(source, at - 2) ? at - 1 : at;
  return replace(scan, start, end, 'citation');
}

const superscript = /\^((?:\\ |[^\s^\\]){1,60})\^/y;
const subscript = /~((?:\\ |[^\s~\\]){1,60})~(?!~)/y;
const numberList = /^\[?\d{1,3}(?:[,;–-]\d{1,3})*\]?$/;

/** Reads the ^ at `at`: of an inline footnote "^[", or of ^12^. */
export function readCaret(scan: Scan, at: number): number {
  if (scan.source.charCodeAt(at + 1) !== 91) return readSuperscript(scan, at);
  fill(scan, at, at + 1, ' ');
  return at + 1;
}

/** Reads ^12^ at `at`: a citation after a word, an exponent after a figure, else a raised word part. */
export function readSuperscript(scan: Markings, at: number): number {
  const { source } = scan;
  superscript.lastIndex = at;
  const match = superscript.exec(source);
  if (!match) return at + 1;
  const end = superscript.lastIndex;
  const content = match[1] ?? '';
  if (numberList.test(content) && canCiteAt(source, at)) return replace(scan, at, end, 'citation');
  fill(scan, at, at + 1, /^[\d−-]/.test(content) ? ' ' : '\u2060');
  fill(scan, end - 1, end, '\u2060');
  return end;
}

/** Reads H~2~O at `at`; undefined when the tilde is another. */
export function readTilde(scan: Markings, at: number): number | undefined {
  subscript.lastIndex = at;
  if (!subscript.test(scan.source)) return undefined;
  const end = subscript.lastIndex;
  fill(scan, at, at + 1, '\u2060');
  fill(scan, end - 1, end, '\u2060');
  return end;
}
