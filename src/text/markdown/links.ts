import { isSpace, skipSpace } from '../letters.ts';
import { fill, replace } from '../markings.ts';
import { pairDelimiters } from './emphasis.ts';
import { forgetFrom, type Opener, type Scan } from './scan.ts';

/** An address or a title longer than this is none. */
const longest = 2000;
/** Brackets with a citation key in them are one citation unless they hold whole sentences. */
const longestCitation = 400;

const footnoteReference = /\[\^[^\]\s^]{1,200}\]/y;
const alert = /\[![a-z]{2,20}\][+-]?/iy;
const numbers = /\[\d{1,3}(?:\s?[,;–—−-]\s?\d{1,3}){0,40}\](?!\()/y;
const label = /\[(?![\^@])(?:[^[\]\\@]|\\.){0,999}\]/y;
const attributes = /\{(?:[#.=:%]|[\w-]+=|-\s?\})[^{}\r\n]{0,300}\}/y;
const shortcode = /\{\{[<%][^\r\n]{0,300}?[%>]\}\}/y;
const onlyNumbers = /^[[\\\s^]*\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[\]\\\s^]*$/;

/** Reads the [ at `at`: a footnote's mark, "[!NOTE]", numbers (left to references.ts), or the start of a link. */
export function openBracket(scan: Scan, at: number): number {
  if (matchesAt(footnoteReference, scan.source, at))
    return replace(scan, at, footnoteReference.lastIndex, 'citation');
  if (at === 0 && matchesAt(alert, scan.source, at)) {
    fill(scan, at, alert.lastIndex, ' ');
    return alert.lastIndex;
  }
  if (matchesAt(numbers, scan.source, at)) return numbers.lastIndex;
  scan.openers.push({ start: at, isImage: false, delimiters: scan.delimiters.length });
  return at + 1;
}

/** Reads the ![ at `at`. */
export function openImage(scan: Scan, at: number): number {
  scan.openers.push({ start: at, isImage: true, delimiters: scan.delimiters.length });
  return at + 2;
}

/** Reads the ] at `at` with the target after it; returns the end of the link, image or citation it closes. */
export function closeBracket(scan: Scan, at: number): number {
  const opener = scan.openers.pop();
  if (!opener) return at + 1;
  const isDead = scan.openers.length < scan.deadOpeners;
  scan.deadOpeners = Math.min(scan.deadOpeners, scan.openers.length);
  const targetEnd = readTarget(scan.source, at + 1);
  const hasKey = scan.lastKey > opener.start && at - opener.start <= longestCitation;
  if (hasKey && !opener.isImage && targetEnd === undefined) {
    scan.lastKey = -1;
    forgetFrom(scan, opener.start, opener.delimiters);
    return replace(scan, opener.start, at + 1, 'citation');
  }
  if (opener.isImage) return targetEnd === undefined ? at + 1 : closeImage(scan, opener, at, targetEnd);
  if (targetEnd === undefined || isDead) {
    if (matchesAt(attributes, scan.source, at + 1)) {
      fill(scan, opener.start, opener.start + 1, '\u2060');
      fill(scan, at, at + 1, '\u2060');
    }
    return at + 1;
  }
  scan.deadOpeners = scan.openers.length;
  const text = at - opener.start <= 60 ? scan.source.slice(opener.start + 1, at) : '';
  if (onlyNumbers.test(text)) {
    forgetFrom(scan, opener.start, opener.delimiters);
    return replace(scan, opener.start, targetEnd, 'citation');
  }
  pairDelimiters(scan, opener.delimiters);
  fill(scan, opener.start, opener.start + 1, '\u2060');
  fill(scan, at, targetEnd, '\u2060');
  if (targetEnd > at + 1) scan.marks.push({ start: at + 1, end: targetEnd, kind: 'link-target' });
  return targetEnd;
}

function closeImage(scan: Scan, opener: Opener, at: number, end: number): number {
  pairDelimiters(scan, opener.delimiters);
  scan.images.push({ start: opener.start, altStart: opener.start + 2, altEnd: at, end });
  return end;
}

/** The end of "(address "title")" or "[label]" at `at`, or undefined when neither stands there. */
function readTarget(source: string, at: number): number | undefined {
  if (source.charCodeAt(at) === 91) return matchesAt(label, source, at) ? label.lastIndex : undefined;
  if (source.charCodeAt(at) !== 40) return undefined;
  let next = skipAddress(source, skipSpace(source, at + 1));
  if (next === undefined) return undefined;
  const titleStart = skipSpace(source, next);
  if (titleStart > next) {
    const titleEnd = skipTitle(source, titleStart);
    if (titleEnd === undefined) return undefined;
    next = skipSpace(source, titleEnd);
  }
  return source.charCodeAt(next) === 41 ? next + 1 : undefined;
}

function skipAddress(source: string, start: number): number | undefined {
  const limit = Math.min(source.length, start + longest);
  const isAngled = source.charCodeAt(start) === 60;
  let depth = 0;
  for (let at = isAngled ? start + 1 : start; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (isAngled) {
      if (code === 62) return at + 1;
      if (code === 10 || code === 13 || code === 60) return undefined;
    } else if (isSpace(code)) return at;
    else if (code === 40) depth++;
    else if (code === 41 && depth-- === 0) return at;
  }
  return undefined;
}

/** The end of a title at `start`, or `start` when no quote opens there. */
function skipTitle(source: string, start: number): number | undefined {
  const opening = source.charAt(start);
  if (opening === '' || !`"'(`.includes(opening)) return start;
  const closing = opening === '(' ? ')' : opening;
  const limit = Math.min(source.length, start + longest);
  for (let at = start + 1; at < limit; at++) {
    if (source.charCodeAt(at) === 92) at++;
    else if (source.charAt(at) === closing) return at + 1;
  }
  return undefined;
}

/** Reads "{#id .class key=value}" or a Quarto shortcode at `at`. */
export function readBrace(scan: Scan, at: number): number {
  const { source } = scan;
  if (matchesAt(shortcode, source, at)) return replace(scan, at, shortcode.lastIndex, 'code');
  if (!matchesAt(attributes, source, at)) return at + 1;
  const end = attributes.lastIndex;
  fill(scan, at, end, at > 0 && !isSpace(source.charCodeAt(at - 1)) ? '\u2060' : ' ');
  return end;
}

function matchesAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}
