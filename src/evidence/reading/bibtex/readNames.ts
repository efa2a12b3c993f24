import type { CslItem } from '../../../model.ts';
import { plainTex } from './plainTex.ts';

type Author = NonNullable<CslItem['author']>[number];

/**
 * The names of an `author` field, in TeX: "First von Last", "von Last, First", "von Last, Jr, First",
 * BibLaTeX's "family=Last, given=First", a body in braces; "and others" is et al. Source: btxdoc, section 4.
 */
export function readNames(source: string): readonly Author[] {
  return splitOutside(source, /\s+and\s+/giy).flatMap((name) => readName(name.trim()));
}

function readName(name: string): Author[] {
  const whole = plainTex(name);
  if (whole === '') return [];
  if (/^(?:others|et al\.?)$/i.test(whole)) return [{ literal: 'et al.' }];
  if (isBraced(name)) return [{ literal: whole }];
  const parts = splitOutside(name, /,/y).map((part) => part.trim());
  const keyed = readKeyed(parts);
  if (keyed) return [keyed];
  const [family = '', second = '', third] = parts;
  if (parts.length > 1) return [authorOf(family, third ?? second, third === undefined ? '' : second)];
  return [readUnparted(name)];
}

/** "Ludwig van Beethoven": the small words before the last name belong to it. */
function readUnparted(name: string): Author {
  const words = splitOutside(name, /[\s~]+/y).filter((word) => word !== '');
  const small = words.findIndex((word, at) => at < words.length - 1 && isSmall(word));
  const from = small < 0 ? words.length - 1 : small;
  return authorOf(words.slice(from).join(' '), words.slice(0, from).join(' '), '');
}

function isSmall(word: string): boolean {
  return !word.startsWith('{') && /^\p{Ll}/u.test(plainTex(word));
}

function readKeyed(parts: readonly string[]): Author | undefined {
  const pairs = parts.map((part) => /^(family|given|prefix|suffix)\s*=\s*(.*)$/is.exec(part));
  if (!pairs.some((pair) => pair?.[1]?.toLowerCase() === 'family')) return undefined;
  const value = new Map(pairs.map((pair) => [pair?.[1]?.toLowerCase(), pair?.[2]] as const));
  const family = [value.get('prefix'), value.get('family')].filter(Boolean).join(' ');
  return authorOf(family, value.get('given') ?? '', value.get('suffix') ?? '');
}

function authorOf(family: string, given: string, suffix: string): Author {
  const [last, first, end] = [plainTex(family), plainTex(given), plainTex(suffix)];
  if (last === '') return { literal: first };
  return { family: last, ...(first === '' ? {} : { given: first }), ...(end === '' ? {} : { suffix: end }) };
}

/** True for "{World Health Organization}", but not for "{van} {Beethoven}". */
function isBraced(name: string): boolean {
  if (!name.startsWith('{') || !/[\s,]/.test(name)) return false;
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '\\') at++;
    else if (name[at] === '{') depth++;
    else if (name[at] === '}' && --depth === 0) return at === name.length - 1;
  }
  return false;
}

/** Parts a text where `separator`, which is sticky, stands outside braces. */
function splitOutside(source: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth === 0 && isBoundary(source, at)) {
      separator.lastIndex = at;
      if (!separator.test(source)) continue;
      parts.push(source.slice(start, at));
      start = separator.lastIndex;
      at = start - 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** True where white space or a comma begins, so that a long run of spaces is looked at once. */
function isBoundary(source: string, at: number): boolean {
  const isGap = (place: number): boolean => /[\s~]/.test(source.charAt(place));
  return source[at] === ',' || (isGap(at) && !isGap(at - 1));
}
