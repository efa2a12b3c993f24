import type { Word } from '../model.ts';
import { isDigit, isGlue, wordCharacterSize } from './letters.ts';

const other = 0;
const lowerLetter = 1;
const upperLetter = 2;
const digit = 3;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return lowerLetter;
  if (code >= 65 && code <= 90) return upperLetter;
  return code >= 48 && code <= 57 ? digit : other;
});

const apostrophe = 39;
const curlyApostrophe = 0x2019;
const modifierApostrophe = 0x2bc;
const comma = 44;
const fullStop = 46;
const middleDot = 0xb7;

/**
 * The words and numbers of `prose` between two block offsets, in order. A word is letters, digits and
 * combining marks with apostrophes inside; hyphenated compounds are several words; a number keeps its
 * decimal point and thousands commas ("1,200", "0.5", ".05", the Lancet's "0·5").
 *
 * The hottest function of the engine: it works on code units, and cuts a word out only once.
 */
export function splitWords(prose: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const code = prose.charCodeAt(at);
    const kind = code < 128 ? (asciiKinds[code] as number) : other;
    if (
      kind === other &&
      (code < 128 ? !startsDecimal(prose, at, from, to) : !wordCharacterSize(prose, at))
    ) {
      at++;
      continue;
    }
    const start = at;
    let isPlain = true;
    let isAscii = true;
    let isNumber = kind === digit || code === fullStop;
    if (code === fullStop) at++;
    while (at < to) {
      const next = prose.charCodeAt(at);
      if (next < 128) {
        const nextKind = asciiKinds[next] as number;
        if (nextKind === lowerLetter) isNumber = false;
        else if (nextKind === upperLetter) isPlain = isNumber = false;
        else if (nextKind === other && !joinsWord(prose, next, at, start, to, isNumber)) break;
        at++;
        continue;
      }
      const size = wordCharacterSize(prose, at);
      isAscii = false;
      if (size > 0) {
        isPlain = isNumber = false;
        at += size;
      } else if (isGlue(next)) {
        const resume = skipGlue(prose, at, to);
        if (resume >= to || !continuesAfterGlue(prose, resume, to, isNumber)) break;
        isPlain = false;
        at = resume;
      } else if (joinsWord(prose, next, at, start, to, isNumber)) {
        isPlain = false;
        at++;
      } else break;
    }
    const end = Math.min(at, to);
    const text = prose.slice(start, end);
    words.push({ start, end, lower: isPlain ? text : isAscii ? text.toLowerCase() : normalise(text) });
    at = Math.max(end, start + 1);
  }
  return words;
}

/** True for ".05": a decimal point with a digit after it and no word before it. */
function startsDecimal(prose: string, at: number, from: number, to: number): boolean {
  if (prose.charCodeAt(at) !== fullStop || at + 1 >= to || !isDigit(prose.charCodeAt(at + 1))) return false;
  return at === from || (!wordCharacterSize(prose, at - 1) && prose.charCodeAt(at - 1) !== fullStop);
}

/** True where the punctuation at `at` belongs inside the word that began at `start`. */
function joinsWord(
  prose: string,
  code: number,
  at: number,
  start: number,
  to: number,
  isNumber: boolean,
): boolean {
  if (at + 1 >= to) return false;
  if (code === apostrophe || code === curlyApostrophe || code === modifierApostrophe) {
    const next = skipGlue(prose, at + 1, to);
    return next < to && wordCharacterSize(prose, next) > 0;
  }
  if (!isNumber || !isDigit(prose.charCodeAt(at + 1))) return false;
  if (code === fullStop || code === middleDot) return at > start && isDigit(prose.charCodeAt(at - 1));
  return code === comma && isThousands(prose, at, to);
}

/** True where exactly three digits follow the comma at `at`. */
function isThousands(prose: string, at: number, to: number): boolean {
  if (at + 3 >= to) return false;
  for (let next = at + 1; next <= at + 3; next++) if (!isDigit(prose.charCodeAt(next))) return false;
  return at + 4 >= to || !isDigit(prose.charCodeAt(at + 4));
}

function skipGlue(prose: string, at: number, to: number): number {
  let next = at;
  while (next < to && isGlue(prose.charCodeAt(next))) next++;
  return next;
}

function continuesAfterGlue(prose: string, at: number, to: number, isNumber: boolean): boolean {
  if (wordCharacterSize(prose, at) > 0) return true;
  return joinsWord(prose, prose.charCodeAt(at), at, at, to, isNumber);
}

const apostrophes = /[\u2019\u02bc]/g;
const glueCharacters = /[\u2060\u00ad\u200b-\u200d\ufeff]+/g;

function normalise(word: string): string {
  return word.toLowerCase().replace(apostrophes, "'").replace(glueCharacters, '');
}
