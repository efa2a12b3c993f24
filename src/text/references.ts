import type { Mark } from '../model.ts';
import { findAuthorYears } from './authorYear.ts';
import { wordCharacterSize } from './letters.ts';
import type { Fill } from './mask.ts';
import { canCiteAt } from './raisedFigures.ts';

/** Citations and addresses as any format writes them: what to blank and what to mark. */
export interface References {
  readonly fills: readonly Fill[];
  readonly marks: readonly Mark[];
}

/** "[12]", "[3,4]", "[5–7]", with glue allowed where brackets were escaped. */
const numericCitation = /\[[\s\u2060]?\d{1,3}(?:\s?[,;–—−-]\s?\d{1,3}){0,40}[\s\u2060]?\](?![\p{L}\p{N}])/gu;
/** An interval before the bracket makes "[12, 34]" a range of values, not two references. */
const intervalBefore = /(?:\bCI|\bCrI|\bIQR|\b[Rr]ange|\b[Ii]nterval|[=±])[\s\u2060]*[:,=]?[\s\u2060]*$/;
/** "[@smith2019, p. 3]" and "[^1]", for formats that do not read them as markup. */
const keyCitation =
  /\[(?:[^[\]@\uFFFC]{0,100}(?<![\p{L}\p{N}])@[\p{L}\p{N}_:.#$%&+?<>~/-]+[^[\]]{0,200}|\^[^[\]\s^]{1,60})\]/gu;
/** Identifiers of papers first, then addresses of any kind. */
const address =
  /(?:doi:\s?|10\.(?=\d{4,9}\/)|https?:\/\/|ftp:\/\/|www\.(?=[\p{L}\p{N}]))[^\s"<>“”\uFFFC]+|(?:PMID:?\s?|PMC)\d{4,9}/giu;
const paper = /^(?:doi:|10\.|PM)|[/.]10\.\d{4,9}\/|\bdoi\.org\//i;
const email = /[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const raisedFigure = /[¹²³⁰⁴-⁹]/;
const raisedFigures = /[¹²³⁰⁴-⁹]+(?:[,⁻–-][¹²³⁰⁴-⁹]+)*/g;

/** Finds citations and addresses in prose whose markup is already blanked, in linear time. */
export function findReferences(prose: string): References {
  const fills: Fill[] = [];
  const marks: Mark[] = [];
  function blank(start: number, text: string, kind: 'citation' | 'link-target'): void {
    fills.push({ start, end: start + text.length, blank: '\uFFFC' });
    marks.push({ start, end: start + text.length, kind });
  }

  if (prose.includes('[')) {
    for (const { index, 0: text } of prose.matchAll(numericCitation)) {
      if (!intervalBefore.test(prose.slice(Math.max(0, index - 20), index))) blank(index, text, 'citation');
    }
    for (const { index, 0: text } of prose.matchAll(keyCitation)) blank(index, text, 'citation');
  }
  if (/10\.\d{4}|:\/\/|www\.|PM(?:ID|C)|doi:/.test(prose)) {
    for (const { index, 0: text } of prose.matchAll(address)) {
      const trimmed = trimAddress(text);
      const isInsideWord = index > 0 && wordCharacterSize(prose, index - 1) > 0;
      if (isInsideWord || /^(?:doi:\s*|\w+:\/\/)$/i.test(trimmed)) continue;
      blank(index, trimmed, paper.test(trimmed) ? 'citation' : 'link-target');
    }
  }
  if (prose.includes('@')) {
    for (const { index, 0: text } of prose.matchAll(email)) blank(index, trimAddress(text), 'link-target');
  }
  if (raisedFigure.test(prose)) {
    for (const { index, 0: text } of prose.matchAll(raisedFigures)) {
      if (canCiteAt(prose, index)) blank(index, text, 'citation');
    }
  }
  for (const span of findAuthorYears(prose)) marks.push({ ...span, kind: 'citation' });
  return { fills, marks };
}

/** Leaves out what ends the sentence rather than the address: stops, quotes, a bracket opened outside. */
function trimAddress(address: string): string {
  let unclosed = 0;
  for (const character of address) {
    if (character === '(') unclosed++;
    else if (character === ')') unclosed--;
  }
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && unclosed < 0) unclosed++;
    else if (!".,;:!?'’*_~\u2060]}".includes(last)) break;
  }
  return address.slice(0, end);
}
