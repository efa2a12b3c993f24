import { readHtmlInline } from '../../text/html/inline.ts';
import { findOtherHeadlines } from '../../text/otherHeadlines.ts';
import { readPiece } from '../../text/piece.ts';
import { findReaderComments } from '../../text/readerComments.ts';
import { articleParts } from './articleParts.ts';
import { findMainTexts } from './html/findMainTexts.ts';
import { findPageTexts } from './html/pageTexts.ts';
import { readMeta } from './html/readMeta.ts';
import { readCslCitation } from './readCslCitation.ts';
import { sourceOfParts } from './sourceOfParts.ts';
import type { SourceReading } from './sourceReading.ts';

const headings = /^h[1-6]$/;

/**
 * Reads a web page: its article without menus, related headlines, captions, readers' comments, banners and
 * advertisements, as passages placed in the file, and what its head says of itself as citation. Its id is
 * its path. Never throws.
 */
export function readHtmlPage(text: string, path: string): SourceReading {
  const problems: { message: string }[] = [];
  const note = (said: string): void => {
    problems.push({ message: `${path}:1: ${said}` });
  };
  const blocks = findMainTexts(findPageTexts(text)).flatMap(({ start, end, within }) => {
    const kind = headings.test(within.name) ? 'heading' : within.name === 'li' ? 'list-item' : 'paragraph';
    const block = readPiece(text, { start, end, kind, quoted: false, blanks: [] }, readHtmlInline);
    return block ? [block] : [];
  });
  const paragraphs = blocks.map(({ start, end, kind }) => ({ start, end, kind, indent: 0 }));
  const asides = [findReaderComments(text, paragraphs), findOtherHeadlines(text, paragraphs)];
  const article = blocks.filter(
    ({ start, end }) => !asides.some((aside) => aside && start >= aside.start && end <= aside.end),
  );
  const csl = readCslCitation(readMeta(text), path, note);
  const parts = articleParts(text, article, true).filter((part) => part.text !== csl.title);
  if (parts.length === 0 && csl.title === path) {
    if (/\S/.test(text)) note('no article was found on this page; it is left out');
    return { sources: [], problems };
  }
  return { sources: [sourceOfParts(csl, parts, path)], problems };
}
