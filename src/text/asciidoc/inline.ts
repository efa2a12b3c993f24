import { readEntity } from '../html/entities.ts';
import { isSpace, wordCharacterSize } from '../letters.ts';
import { readSuperscript, readTilde } from '../markdown/keys.ts';
import { fill, type Markings, replace, standFor } from '../markings.ts';
import type { QuoteMark } from '../mask.ts';
import { readCode, readCurvedQuotes, readFormatting, readPassthrough } from './formatting.ts';
import { macroName, readMacro } from './macros.ts';
import { matchAt, type Scan, startScan } from './scan.ts';

const markup = new RegExp(`[\\\\*_\`#^~+<[{("'&]|${macroName}`, 'gu');

/**
 * Reads the inline markup of a block's source, in block offsets and linear time. It depends on nothing
 * but the source: what an attribute or a reference stands for is not looked up.
 */
export function readInline(source: string): Markings {
  const scan = startScan(source);
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match; match = markup.exec(source)) {
    const { index, 0: found } = match;
    markup.lastIndex =
      scan.closers.get(index) ??
      (found.length > 1 ? readMacro(scan, index, found) : readMarkup(scan, index, found));
  }
  return scan;
}

/** Reads what begins at `at`; returns where to go on, always further on. */
function readMarkup(scan: Scan, at: number, character: string): number {
  switch (character) {
    case '\\':
      return readEscape(scan, at);
    case '`':
      return readCode(scan, at);
    case '^':
      return readSuperscript(scan, at);
    case '~':
      return readTilde(scan, at) ?? at + 1;
    case '+':
      return readPassthrough(scan, at);
    case '<':
      return readCrossReference(scan, at);
    case '[':
      return readBracket(scan, at);
    case '{':
      return readAttribute(scan, at);
    case '(':
      return readIndexTerm(scan, at);
    case '"':
    case "'":
      return readCurvedQuotes(scan, at);
    case '&':
      return readEntity(scan, at);
    default:
      return readFormatting(scan, at);
  }
}

const escaped = /\\{1,2}(?=[*_`#^~+<[{("'&|]|[a-z]{3,12}:)/y;

/** An escaped delimiter stands for itself; of two alike that follow each other, both do. */
function readEscape(scan: Scan, at: number): number {
  if (!matchAt(escaped, scan.source, at)) return at + 1;
  const end = escaped.lastIndex;
  fill(scan, at, end, '\u2060');
  return end + (end - at);
}

const crossReference = /<<([^<>,\r\n]{1,200})(,[ \t]*)?/y;
/** An identifier that ends in a year names an entry of the bibliography. */
const work = /^[\p{L}][^\s]*(?:19|20)\d\d[a-z]?$/u;

/** Reads <<identifier>> or <<identifier,words>> at `at`. */
function readCrossReference(scan: Scan, at: number): number {
  const { source } = scan;
  const match = matchAt(crossReference, source, at);
  if (!match) return at + 1;
  const from = crossReference.lastIndex;
  if (!match[2]) {
    if (!source.startsWith('>>', from)) return at + 2;
    return replace(scan, at, from + 2, work.test(match[1] ?? '') ? 'citation' : 'link-target');
  }
  const close = source.slice(from, from + 500).indexOf('>>');
  if (close < 0) return at + 2;
  fill(scan, at, from, '\u2060');
  fill(scan, from + close, from + close + 2, '\u2060');
  scan.marks.push({ start: at, end: from, kind: 'link-target' });
  return from;
}

const anchor = /\[{2,3}[\p{L}_:][^[\]\r\n]{0,200}\]{2,3}/uy;
const textAttributes = /\[(?![\s\d])[^[\]\r\n]{1,100}\](?=[*_`#])/y;

/** Blanks [[an anchor]] and the [.attributes] of formatted text. */
function readBracket(scan: Scan, at: number): number {
  const { source } = scan;
  if (matchAt(anchor, source, at)) {
    fill(scan, at, anchor.lastIndex, ' ');
    return anchor.lastIndex;
  }
  if (!matchAt(textAttributes, source, at)) return at + 1;
  fill(scan, at, textAttributes.lastIndex, '\u2060');
  return textAttributes.lastIndex;
}

const attribute = /\{([\p{L}\p{N}_][\p{L}\p{N}_-]{0,100}|(?:counter2?|set):[^{}\r\n]{1,200})\}/uy;
const spaces = new Set(['nbsp', 'sp', 'space', 'lt', 'gt', 'startsb', 'endsb', 'vbar']);
const characters = new Set(['empty', 'blank', 'zwsp', 'wj', 'quot', 'plus', 'deg', 'amp']);

const quotes: ReadonlyMap<string, QuoteMark> = new Map([
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['apos', '’'],
]);

/** Reads an {attribute} at `at`: a character, or whatever the document has it stand for. */
function readAttribute(scan: Scan, at: number): number {
  const match = matchAt(attribute, scan.source, at);
  if (!match) return at + 1;
  const end = attribute.lastIndex;
  const name = match[1] ?? '';
  const quote = quotes.get(name);
  if (quote) return standFor(scan, at, end, quote);
  if (characters.has(name)) {
    const isInWord = wordCharacterSize(scan.source, at - 1) > 0 && wordCharacterSize(scan.source, end) > 0;
    fill(scan, at, end, isInWord || name === 'wj' || name === 'empty' ? '\u2060' : ' ');
  } else if (spaces.has(name) || name.startsWith('set:')) fill(scan, at, end, ' ');
  else return replace(scan, at, end, 'code');
  return end;
}

const hiddenTerm = /\(\(\([^()]{1,300}\)\)\)/y;
const shownTerm = /\(\((?![\s(])[^()]{1,300}\)\)(?!\))/y;

/** Reads ((a term of the index)) at `at`; a term in three brackets is not shown. */
function readIndexTerm(scan: Scan, at: number): number {
  const { source } = scan;
  if (matchAt(hiddenTerm, source, at)) {
    fill(scan, at, hiddenTerm.lastIndex, isSpace(source.charCodeAt(at - 1)) ? ' ' : '\u2060');
    return hiddenTerm.lastIndex;
  }
  if (!matchAt(shownTerm, source, at)) return at + 1;
  const end = shownTerm.lastIndex;
  fill(scan, at, at + 2, '\u2060');
  fill(scan, end - 2, end, '\u2060');
  return at + 2;
}
