import { fill, findAhead, type Markings, replace, standFor } from '../markings.ts';
import { canCiteAt } from '../raisedFigures.ts';
import { blockElements, hiddenElements, nounElements } from './elements.ts';

/** One tag of a text. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly end: number;
}

const wholeTag =
  /<(\/?)([a-z][a-z\d-]{0,30})(?:\s+[a-z_:@][\w:.-]{0,60}(?:\s*=\s*(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'=<>`]{1,500}))?){0,40}\s*\/?>/iy;
const anyTag = /<(\/?)([a-z][^\s/<>]{0,60})[^<>]*>/iy;
const raisedNumber = /<sup\b[^<>]{0,100}>((?:[^<]|<(?!\/sup)){1,300})<\/sup\s*>/iy;
const numberList = /^\s*\[?\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]?\s*$/;
const innerTag = /<[^<>]*>/g;

/** The tag at `at` as CommonMark has it: whole, and with attributes that are well formed. */
export function findWholeTag(source: string, at: number): Tag | undefined {
  return matchTag(wholeTag, source, at);
}

/** The tag at `at` as browsers take it: well formed, or else anything up to its >. */
export function findTag(source: string, at: number): Tag | undefined {
  return matchTag(wholeTag, source, at) ?? matchTag(anyTag, source, at);
}

function matchTag(pattern: RegExp, source: string, at: number): Tag | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (!match) return undefined;
  return { name: match[2]?.toLowerCase() ?? '', isClosing: match[1] === '/', end: pattern.lastIndex };
}

/** Blanks a tag, with its content where that is no prose; returns where to go on. */
export function readTag(markings: Markings, at: number, { name, isClosing, end }: Tag): number {
  const { source } = markings;
  if (!isClosing) {
    if (hiddenElements.has(name)) {
      const close = elementEnd(markings, name, end) ?? source.length;
      fill(markings, at, close, ' ');
      return close;
    }
    const noun = nounElements.get(name);
    const close = noun && elementEnd(markings, name, end);
    if (noun && close !== undefined) return replace(markings, at, close, noun);
    const raisedEnd = name === 'sup' ? raisedCitationEnd(source, at) : undefined;
    if (raisedEnd !== undefined) return replace(markings, at, raisedEnd, 'citation');
  }
  if (name === 'q') return standFor(markings, at, end, isClosing ? '”' : '“');
  const isParting =
    blockElements.has(name) ||
    name === 'br' ||
    name === 'img' ||
    (name === 'sup' && /\d/.test(source.charAt(end)));
  fill(markings, at, end, isParting ? ' ' : '\u2060');
  return end;
}

/** The end of the comment or declaration at `at`, or undefined where it was left open. */
export function declarationEnd(markings: Markings, at: number): number | undefined {
  const { source } = markings;
  const closing = source.startsWith('<!--', at)
    ? '-->'
    : source.startsWith('<?', at)
      ? '?>'
      : /^<!(?:[a-z]|\[CDATA\[)/i.test(source.slice(at, at + 9))
        ? '>'
        : undefined;
  const found = closing === undefined ? -1 : findAhead(markings, closing, at + 2);
  return found < 0 || closing === undefined ? undefined : found + closing.length;
}

/** Blanks the comment or declaration at `at`; returns its end, or past the < where it was left open. */
export function readDeclaration(markings: Markings, at: number): number {
  const end = declarationEnd(markings, at);
  if (end === undefined) return at + 1;
  fill(markings, at, end, '\u2060');
  return end;
}

const closingTags: ReadonlyMap<string, RegExp> = new Map(
  [...hiddenElements, ...nounElements.keys()].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]),
);

/**
 * The end of an element that holds no prose, whose start tag ends at `from`, or undefined where it was
 * left open. Remembers the answer, as findAhead does.
 */
export function elementEnd({ source, ahead }: Markings, name: string, from: number): number | undefined {
  const pattern = closingTags.get(name);
  const key = `</${name}`;
  let found = ahead.get(key);
  if (pattern && (found === undefined || (found >= 0 && found < from))) {
    pattern.lastIndex = from;
    found = pattern.exec(source)?.index ?? -1;
    ahead.set(key, found);
  }
  if (found === undefined || found < 0) return undefined;
  const end = source.indexOf('>', found);
  return end < 0 ? source.length : end + 1;
}

/** The end of <sup>12</sup> where that is a citation, links inside it included. */
function raisedCitationEnd(source: string, at: number): number | undefined {
  raisedNumber.lastIndex = at;
  const match = raisedNumber.exec(source);
  if (!match || !numberList.test((match[1] ?? '').replace(innerTag, ''))) return undefined;
  return canCiteAt(source, at) ? raisedNumber.lastIndex : undefined;
}
