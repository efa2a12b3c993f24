import type { Mark } from '../model.ts';
import { isDigit, isGlue, isSpace, wordCharacterSize } from './letters.ts';

const straight = 34;
const openCurly = 0x201c;
const closeCurly = 0x201d;
const lowCurly = 0x201e;
const openSingle = 0x2018;
const closeSingle = 0x2019;
const openAngle = 0xab;
const closeAngle = 0xbb;

/**
 * Quoted speech in a block's prose, quote characters included, in order and not nested: “…”, "…",
 * «…», „…“, and ‘…’ round two or more words. A curly quotation left open runs to the end of the block
 * (the speech goes on in the next paragraph); a straight one needs its partner. A ” that opens
 * (”We found …) is taken for the opening quote that was meant.
 */
export function findQuotations(prose: string): readonly Mark[] {
  const found: Mark[] = [];
  let open = -1;
  let opener = 0;
  function close(end: number): void {
    found.push({ start: open, end, kind: 'quotation' });
    open = -1;
  }

  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code !== straight && (code < openAngle || !isCurved(code))) continue;
    if (opener === straight && code === openCurly) open = -1;
    if (open < 0) {
      if (code === openSingle) {
        const end = singleQuotationEnd(prose, at);
        if (end === undefined) continue;
        open = at;
        close(end);
        at = end - 1;
      } else if (opens(prose, at, code)) {
        open = at;
        opener = code;
      }
    } else if (isPartner(opener, code) && (code !== straight || closes(prose, at))) close(at + 1);
  }
  if (open >= 0 && (opener === openCurly || opener === closeCurly)) close(endOfProse(prose));
  return found;
}

function isCurved(code: number): boolean {
  return (
    code === openAngle ||
    code === closeAngle ||
    code === openSingle ||
    (code >= openCurly && code <= lowCurly)
  );
}

function isPartner(opener: number, code: number): boolean {
  if (opener === openAngle) return code === closeAngle;
  if (opener === straight) return code === straight;
  return code === closeCurly || code === straight || (opener === lowCurly && code === openCurly);
}

function opens(prose: string, at: number, code: number): boolean {
  if (code === openCurly || code === lowCurly || code === openAngle) return true;
  if (code === closeAngle) return false;
  return followsGap(prose, at) && !isSpace(nextCode(prose, at));
}

/** True where the character before `at` leaves room for an opening quote. */
function followsGap(prose: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isGlue(prose.charCodeAt(before))) before--;
  if (before < 0) return true;
  const code = prose.charCodeAt(before);
  return isSpace(code) || code === 40 || code === 91 || code === 123 || (code >= 0x2010 && code <= 0x2015);
}

function nextCode(prose: string, at: number): number {
  let next = at + 1;
  while (next < prose.length && isGlue(prose.charCodeAt(next))) next++;
  return next < prose.length ? prose.charCodeAt(next) : 32;
}

/** True where a straight quote closes: it follows a character, and is not the inch mark of 5". */
function closes(prose: string, at: number): boolean {
  if (isSpace(prose.charCodeAt(at - 1))) return false;
  if (!isDigit(prose.charCodeAt(at - 1))) return true;
  const next = prose.indexOf('"', at + 1);
  return next < 0 || followsGap(prose, next);
}

/** The end of ‘two or more words’, or undefined for a lone word, an apostrophe or a quote left open. */
function singleQuotationEnd(prose: string, start: number): number | undefined {
  for (let at = start + 1; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code === openSingle) return undefined;
    if (code !== closeSingle || wordCharacterSize(prose, at + 1) > 0) continue;
    return /\S\s+\S/u.test(prose.slice(start + 1, at)) ? at + 1 : undefined;
  }
  return undefined;
}

function endOfProse(prose: string): number {
  let end = prose.length;
  while (end > 0 && (isSpace(prose.charCodeAt(end - 1)) || isGlue(prose.charCodeAt(end - 1)))) end--;
  return end;
}
