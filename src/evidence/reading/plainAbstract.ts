import type { Span } from '../../model.ts';
import { characterReference, readCharacterReference } from './characterReferences.ts';
import { type PlacedText, placeText } from './placedText.ts';

const blockTag =
  /<\/?(?:jats:)?(?:p|title|sec|div|br|li|ul|ol|list|list-item|abstract|h[1-6])\b[^<>]{0,200}>/;
const inlineTag =
  /<\/?(?:jats:)?(?:italic|bold|i|b|em|strong|sub|sup|sc|u|span|underline|monospace|inline-formula|ext-link|xref)(?:\s[^<>]{0,200})?\/?>/;

/** What in an abstract is no plain text: white space, the tags of Crossref (JATS) and reference managers, character references. */
export const abstractMarkup = new RegExp(
  `${/\s+/.source}|${blockTag.source}|${inlineTag.source}|${characterReference.source}`,
  'gi',
);
const isInlineTag = new RegExp(`^${inlineTag.source}$`, 'i');

/** What a stretch that `abstractMarkup` finds says in plain text. */
export function readAbstractMarkup(found: string): string {
  if (found.startsWith('&')) return readCharacterReference(found).replace('\u00a0', ' ');
  return isInlineTag.test(found) ? '' : ' ';
}

/** What any markup or white space to be replaced begins with. */
const notPlain = /[<&]|\s\s|[^\S ]/;

/**
 * A title or an abstract as plain text: the tags that Crossref (JATS) and reference managers leave in
 * are taken out, character references read, white space made single spaces. A bare "p < 0.05" stays.
 */
export function plainAbstract(text: string): string {
  // Most abstracts are plain already, and looking is three times as quick as replacing.
  if (!notPlain.test(text)) return text.trim();
  return text.replace(abstractMarkup, readAbstractMarkup).replace(/\s+/g, ' ').trim();
}

/** The same of a stretch of a file, with its places. */
export function placeAbstract(file: string, span: Span): PlacedText {
  return placeText(file, span, abstractMarkup, readAbstractMarkup);
}
