import type { Mark } from '../../model.ts';
import { readEntity } from '../html/entities.ts';
import { hasWords } from '../letters.ts';
import { fill, replace } from '../markings.ts';
import { type Fill, maskProse } from '../mask.ts';
import { readAngle } from './angle.ts';
import { readCode } from './code.ts';
import { pairDelimiters, readDelimiter } from './emphasis.ts';
import { readCaret, readKey, readTilde } from './keys.ts';
import { closeBracket, openBracket, openImage, readBrace } from './links.ts';
import { readBackslashMath, readDollar } from './math.ts';
import { type Scan, startScan } from './scan.ts';

/** The inline markup of one block: what to blank, what to mark. */
export interface Inline {
  readonly fills: readonly Fill[];
  readonly marks: readonly Mark[];
  /** True where the block is images and nothing else; their alternative text is then its prose. */
  readonly isImage: boolean;
}

const markup = /[\\`$<&![\]*_~^@{]/g;

/**
 * Reads the inline markup of a block's source, in block offsets and linear time: CommonMark and GFM,
 * Pandoc's citations, footnotes, mathematics, attributes, sub- and superscripts, Quarto's shortcodes.
 * It depends on nothing but the source: a link's label is taken to be defined somewhere.
 */
export function readInline(source: string): Inline {
  const scan = startScan(source);
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match; match = markup.exec(source)) {
    markup.lastIndex = readMarkup(scan, match.index);
  }
  pairDelimiters(scan, 0);
  const isImage = settleImages(scan);
  return { fills: scan.fills, marks: scan.marks, isImage };
}

/** Reads what begins at `at`; returns where to go on, always further on. */
function readMarkup(scan: Scan, at: number): number {
  switch (scan.source.charAt(at)) {
    case '\\':
      return readBackslash(scan, at);
    case '`':
      return readCode(scan, at);
    case '$':
      return readDollar(scan, at);
    case '<':
      return readAngle(scan, at);
    case '&':
      return readEntity(scan, at);
    case '!':
      return scan.source.charAt(at + 1) === '[' ? openImage(scan, at) : at + 1;
    case '[':
      return openBracket(scan, at);
    case ']':
      return closeBracket(scan, at);
    case '^':
      return readCaret(scan, at);
    case '@':
      return readKey(scan, at);
    case '{':
      return readBrace(scan, at);
    case '~':
      return readTilde(scan, at) ?? readDelimiter(scan, at);
    default:
      return readDelimiter(scan, at);
  }
}

const texReference =
  /\\(?:[a-z]*cite[a-z]*|(?:auto|eq|page|name|[cv])?ref|label)\*?(?:\[[^[\]\r\n]{0,100}\]){0,2}\{[^{}\r\n]{1,300}\}|\\@ref\([^()\s]{1,100}\)/iy;
const asciiPunctuation = /[!-/:-@[-`{-~]/;

function readBackslash(scan: Scan, at: number): number {
  const { source } = scan;
  const next = source.charAt(at + 1);
  if (next === '(' || next === '[') {
    const end = readBackslashMath(scan, at);
    if (end > at) return end;
  }
  texReference.lastIndex = at;
  if (texReference.test(source)) {
    const isCitation = source.slice(at, at + 12).includes('cite');
    return replace(scan, at, texReference.lastIndex, isCitation ? 'citation' : 'link-target');
  }
  if (next === '\n' || next === '\r') fill(scan, at, at + 1, ' ');
  else if (asciiPunctuation.test(next)) {
    fill(scan, at, at + 1, '\u2060');
    return at + 2;
  }
  return at + 1;
}

/** Keeps alternative text as prose where images stand alone; elsewhere an image is one thing in a sentence. */
function settleImages(scan: Scan): boolean {
  if (scan.images.length === 0) return false;
  const around = maskProse(scan.source, [
    ...scan.fills,
    ...scan.images.map(({ start, end }): Fill => ({ start, end, blank: ' ' })),
  ]);
  const isAlone = !hasWords(around);
  for (const { start, altStart, altEnd, end } of scan.images) {
    if (isAlone) {
      fill(scan, start, altStart, '\u2060');
      fill(scan, altEnd, end, '\u2060');
      scan.marks.push({ start: altEnd + 1, end, kind: 'link-target' });
    } else replace(scan, start, end, 'link-target');
  }
  return isAlone;
}
