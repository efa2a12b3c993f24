import type { Block } from '../../model.ts';
import { characterReference, readCharacterReference } from './characterReferences.ts';
import { type PlacedText, placeText } from './placedText.ts';
import type { TextPart } from './sourceOfParts.ts';

/** What lines of a web page around an article begin with, where they end without a stop: menus, buttons, bylines. */
const button =
  /^(?:skip to|jump to|share|advert|sponsored|log ?in|sign (?:in|up)|subscribe|newsletter|menu|search|home|notifications|font resize|contrast|call us|text us|contact us|book (?:now|an?|your)|get (?:a|your) free|accept (?:all )?cookies|read more|learn more|table of contents|reading time|posted (?:on|by|in)|published (?:on|by)|updated|last (?:updated|reviewed)|by [A-Z]|written by|reviewed by|all rights reserved|\d+ min(?:ute)?s? read)/i;
/** The same for lines that may end with one: credits, and names behind a colon. */
const credit =
  /^(?:credits?:|source:|(?:photo|image|picture)s?(?: credit| courtesy|:| by )|authors?:|tags?:|categor(?:y|ies):|filed under|copyright|©|advertisement\b)/i;

const longestFurniture = 80;
const ending = /[.!?…]["'”’)\]]*$/;
const fewestWords = 12;

/** True for a short line that belongs to the page and not to the article. */
export function isFurniture(line: string): boolean {
  return line.length <= longestFurniture && (credit.test(line) || (button.test(line) && !ending.test(line)));
}

/** True for words that say something: a sentence with its stop, or a line as long as one. */
export function isStatement(line: string): boolean {
  if (isFurniture(line)) return false;
  const words = line.split(/\s+/, fewestWords).length;
  return words >= fewestWords || (words >= 3 && ending.test(line));
}

/**
 * What of a page's blocks is the article: its paragraphs, lists and tables' sentences; not headings,
 * captions, readers' comments, headlines of other articles, menus and buttons. `hasMarkup` says whether
 * the text is more than plain text.
 */
export function articleParts(
  text: string,
  blocks: readonly Block[],
  hasMarkup: boolean,
): readonly TextPart[] {
  return blocks
    .filter(({ kind, aside }) => aside === undefined && kind !== 'heading' && kind !== 'caption')
    .map((block) => ({ span: { start: block.start, end: block.end }, ...placeBlock(text, block, hasMarkup) }))
    .filter((part) => isStatement(part.text));
}

/** White space, and what text/ leaves where markup stood. */
const blanked = /[\s\u2060\ufffc]+/g;

/** The text of a block without its markup: where that stood, `prose` is blank. */
function placeBlock(text: string, { start, end, prose }: Block, hasMarkup: boolean): PlacedText {
  if (!hasMarkup) return placeText(text, { start, end });
  const { text: plain, spanOf } = placeText(prose, { start: 0, end: prose.length }, blanked, (found, at) => {
    const shown = shownFor(text.slice(start + at, start + at + found.length), found);
    const [before, behind] = [/^\s/.test(found), /\s$/.test(found)];
    if (shown === '') return /\s/.test(found) ? ' ' : '';
    return `${before ? ' ' : ''}${shown}${behind ? ' ' : ''}`;
  });
  return {
    text: plain,
    spanOf: (from, to) => {
      const span = spanOf(from, to);
      return { start: start + span.start, end: start + span.end };
    },
  };
}

/** What of blanked markup is text after all: letters written as references, words set as code. */
function shownFor(source: string, blank: string): string {
  const inner = source.replace(/<[^<>]*>/g, '').trim();
  if (inner.startsWith('&')) return inner.replace(characterReference, readCharacterReference).trim();
  return blank.includes('\ufffc') && /^[`$]/.test(inner) ? withoutFences(inner) : '';
}

/** Code or a formula without what opens and closes it, which is as long at its end as at its start. */
function withoutFences(code: string): string {
  const length = /^[`$]+/.exec(code)?.[0].length ?? 0;
  return code.slice(length, Math.max(length, code.length - length)).trim();
}
