import { fill, findAhead, type Markings, replace } from '../markings.ts';
import { canCiteAt } from '../raisedFigures.ts';
import { blockElements, codeElements, hiddenElements } from './elements.ts';
import type { Scan } from './scan.ts';

const autolink = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]{1,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>/iy;
/** A whole tag; its name is the second group. */
export const tagPattern =
  /<(\/?)([a-z][a-z\d-]{0,30})(?:\s+[a-z_:@][\w:.-]{0,60}(?:\s*=\s*(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'=<>`]{1,500}))?){0,40}\s*\/?>/iy;
const raisedNumber = /<sup\b[^<>]{0,100}>((?:[^<]|<(?!\/sup)){1,300})<\/sup\s*>/iy;
const numberList = /^\s*\[?\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]?\s*$/;
const innerTag = /<[^<>]*>/g;

/** Reads the comment, address or tag at the < at `at`; returns its end, or past the <. */
export function readAngle(scan: Scan, at: number): number {
  const { source } = scan;
  const next = source.charAt(at + 1);
  if (next === '!' || next === '?') return readDeclaration(scan, at);
  autolink.lastIndex = at;
  if (autolink.test(source)) {
    const isPaper = /^<https?:\/\/(?:dx\.)?doi\.org\//i.test(source.slice(at, at + 30));
    return replace(scan, at, autolink.lastIndex, isPaper ? 'citation' : 'link-target');
  }
  tagPattern.lastIndex = at;
  const match = tagPattern.exec(source);
  if (!match) return at + 1;
  const end = tagPattern.lastIndex;
  const name = match[2]?.toLowerCase() ?? '';
  if (match[1] === '') {
    if (hiddenElements.has(name)) return hideElement(scan, at, end, name);
    if (codeElements.has(name)) {
      const close = findAhead(scan, `</${name}>`, end);
      if (close >= 0) return replace(scan, at, close + name.length + 3, 'code');
    }
    const raisedEnd = name === 'sup' ? raisedCitationEnd(source, at) : undefined;
    if (raisedEnd !== undefined) return replace(scan, at, raisedEnd, 'citation');
  }
  const isParting =
    blockElements.has(name) ||
    name === 'br' ||
    name === 'img' ||
    (name === 'sup' && /\d/.test(source.charAt(end)));
  fill(scan, at, end, isParting ? ' ' : '\u2060');
  return end;
}

function readDeclaration(scan: Scan, at: number): number {
  const { source } = scan;
  const closing = source.startsWith('<!--', at)
    ? '-->'
    : source.startsWith('<?', at)
      ? '?>'
      : /^<!(?:[a-z]|\[CDATA\[)/i.test(source.slice(at, at + 9))
        ? '>'
        : undefined;
  const found = closing === undefined ? -1 : findAhead(scan, closing, at + 2);
  if (found < 0 || closing === undefined) return at + 1;
  fill(scan, at, found + closing.length, '\u2060');
  return found + closing.length;
}

/** Blanks an element and its content, up to its closing tag or the end of the block. */
function hideElement(scan: Scan, at: number, tagEnd: number, name: string): number {
  const close = findAhead(scan, `</${name}`, tagEnd);
  const closeEnd = close < 0 ? -1 : scan.source.indexOf('>', close);
  const end = closeEnd < 0 ? scan.source.length : closeEnd + 1;
  fill(scan, at, end, ' ');
  return end;
}

/** The end of <sup>12</sup> where that is a citation, links inside it included. */
function raisedCitationEnd(source: string, at: number): number | undefined {
  raisedNumber.lastIndex = at;
  const match = raisedNumber.exec(source);
  if (!match || !numberList.test((match[1] ?? '').replace(innerTag, ''))) return undefined;
  return canCiteAt(source, at) ? raisedNumber.lastIndex : undefined;
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;
const spacing =
  /^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#32|#8201|lt|gt|le|ge|ndash|mdash|#8211|#8212|hellip);$/i;

/**
 * Blanks a character reference at `at`: by glue inside a word ("na&iuml;ve", "patient&rsquo;s"), else by
 * spaces. "&amp;" keeps its first character, which is the one it means.
 */
export function readEntity(scan: Markings, at: number): number {
  const { source } = scan;
  entity.lastIndex = at;
  if (!entity.test(source)) return at + 1;
  const end = entity.lastIndex;
  const text = source.slice(at, end);
  if (text.toLowerCase() === '&amp;') fill(scan, at + 1, end, '\u2060');
  else {
    const isInside = /\p{L}/u.test(source.charAt(at - 1)) && /\p{L}/u.test(source.charAt(end));
    fill(scan, at, end, isInside && !spacing.test(text) ? '\u2060' : ' ');
  }
  return end;
}
