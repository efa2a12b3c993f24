import { isSpace } from '../letters.ts';

/**
 * Where inline markup may begin and end. Source: docutils, "reStructuredText Markup Specification",
 * inline markup recognition rules.
 */

const opensAfter = `'"([{<-/:`;
const closesBefore = `'")]}>-/\\:.,;!?`;
const punctuation = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u;
const partners: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '“': '”',
  '‘': '’',
  '«': '»',
};

/** True where markup that takes `length` characters may begin at `at`. */
export function mayStart(source: string, at: number, length: number): boolean {
  const after = source.charAt(at + length);
  if (after === '' || isSpace(after.charCodeAt(0))) return false;
  if (at === 0) return true;
  const before = source.charAt(at - 1);
  return allows(before, opensAfter) && partners[before] !== after;
}

/** True where markup may end before `at`. */
export function mayEndBefore(source: string, at: number): boolean {
  return at >= source.length || allows(source.charAt(at), closesBefore);
}

function allows(character: string, ascii: string): boolean {
  const code = character.charCodeAt(0);
  if (isSpace(code)) return true;
  return code < 128 ? ascii.includes(character) : punctuation.test(character);
}
