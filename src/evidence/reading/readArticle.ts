import { readPlainText } from '../../text/plainText.ts';
import { articleParts, isFurniture, isStatement } from './articleParts.ts';
import { sourceOfParts } from './sourceOfParts.ts';
import type { SourceReading } from './sourceReading.ts';
import { readMedline } from './tagged/readMedline.ts';
import { readPubmedText } from './tagged/readPubmedText.ts';
import { readRis } from './tagged/readRis.ts';

/** How far into a file its format is looked for. */
const longestHead = 4000;
const longestTitle = 200;

/**
 * Reads a text file: records of MEDLINE, PubMed or RIS where it holds some, else one article whose title is
 * its first line (a menu above it left out) and whose passages are its sentences, without captions, readers'
 * comments and headlines of other articles. Its id is its path. Never throws.
 */
export function readArticle(text: string, path: string): SourceReading {
  const head = text.slice(0, longestHead);
  if (/^\ufeff?\s*PMID- ?\d/.test(head)) return readMedline(text, path);
  if (/^\ufeff?\s*TY {1,3}- /.test(head)) return readRis(text, path);
  const records = readPubmedText(text, path);
  if (records) return records;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      sources: [],
      problems: /\S/.test(text) ? [{ message: `${path}:1: no words were found; nothing is read` }] : [],
    };
  }
  const blocks = readPlainText(text);
  const lines = blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const body = lines.findIndex((line) => isStatement(line) && line.length > longestTitle);
  const above = lines.slice(0, body < 0 ? undefined : body).filter((line) => !isFurniture(line));
  const title =
    above.find((line) => line.split(' ').length > 3) ?? above[0] ?? lines[Math.max(0, body)] ?? path;
  // A first line that ends as sentences do is the text itself.
  const parts = articleParts(text, blocks, false).filter((part) => part.text !== title || /[.]$/.test(title));
  const csl = { id: path, type: 'document', title: shorten(title) };
  return { sources: [sourceOfParts(csl, parts, path)], problems: [] };
}

/** A first line too long for a title is cut at a sentence, or at a word. */
export function shorten(line: string): string {
  if (line.length <= longestTitle) return line;
  const sentence = /^.{20,200}?[.!?](?=\s)/.exec(line)?.[0];
  return sentence ?? `${line.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
