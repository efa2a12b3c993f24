import { readArticle } from './readArticle.ts';
import { readBibtex } from './readBibtex.ts';
import { readCslJson } from './readCslJson.ts';
import { readHtmlPage } from './readHtmlPage.ts';
import { readNote } from './readNote.ts';
import type { SourceReading } from './sourceReading.ts';
import { readMedline } from './tagged/readMedline.ts';
import { readRis } from './tagged/readRis.ts';

type Reader = (text: string, path: string) => SourceReading;

/** Readers of text formats, by the endings of file names, lower case. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ...['json', 'jsonl'].map((ending) => [ending, readCslJson] as const),
  ...['bib', 'bibtex'].map((ending) => [ending, readBibtex] as const),
  ['ris', readRis],
  ['nbib', readMedline],
  ['txt', readArticle],
  ...['html', 'htm', 'xhtml'].map((ending) => [ending, readHtmlPage] as const),
  ...['md', 'markdown'].map((ending) => [ending, readNote] as const),
]);

/** Endings of the text files that a library is read from, lower case, without the point. */
export const libraryEndings: readonly string[] = [...readers.keys()];

/**
 * Reads one text file of a library by the ending of its name; undefined where that is none of
 * `libraryEndings`. `path` is the file's name relative to its library. Never throws.
 */
export function readSourceFile(text: string, path: string): SourceReading | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return readers.get(ending)?.(text, path);
}
