/**
 * What single characters are, by UTF-16 code unit, with a fast way through ASCII and the typography
 * of English prose. A lone surrogate is never a letter.
 */

/** U+2060, which blanks delimiters inside or around words. */
export const glue = 0x2060;
/** U+FFFC, which stands for a noun that is not prose: code, mathematics, a citation key. */
export const placeholder = 0xfffc;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** True for a-z and A-Z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** True for 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for white space of any width, line ends included. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0x85
  );
}

/** True for characters that take no room inside a word: our glue, soft hyphens, joiners, a stray BOM. */
export function isGlue(code: number): boolean {
  return (
    code === glue || code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff
  );
}

/** How many code units the letter, digit or combining mark at `at` takes: 2, 1, or 0 when none stands there. */
export function wordCharacterSize(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code) ? 1 : 0;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at) ?? 0;
    return point > 0xffff && wordCharacter.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  return wordCharacter.test(String.fromCharCode(code)) ? 1 : 0;
}

/** The letter case of the character at `at`; 'none' for scripts without case and for everything else. */
export function caseAt(text: string, at: number): 'upper' | 'lower' | 'none' {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'lower';
    return code >= 65 && code <= 90 ? 'upper' : 'none';
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (character.toLowerCase() !== character) return 'upper';
  return character.toUpperCase() !== character ? 'lower' : 'none';
}

/** True where the text has a letter, digit or combining mark, so that there is something to read. */
export function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (wordCharacterSize(text, at) > 0) return true;
  return false;
}

/** The first place at or after `at` that is not white space, at most `end`. */
export function skipSpace(text: string, at: number, end = text.length): number {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** The end of text before `end` once trailing white space is left out, at least `start`. */
export function skipSpaceBack(text: string, end: number, start = 0): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}
