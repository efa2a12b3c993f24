import { wordCharacterSize } from '../letters.ts';
import { fill, standFor } from '../markings.ts';
import type { Reader } from './reader.ts';

/** Reads the ` or `` at `at`: an opening quotation mark. */
export function readOpeningQuote(reader: Reader, at: number): number {
  const isDouble = reader.source.charCodeAt(at + 1) === 96;
  reader.openQuotes.add(isDouble ? '“' : '‘');
  return standFor(reader, at, isDouble ? at + 2 : at + 1, isDouble ? '“' : '‘');
}

/** Reads the ' or '' at `at`: a closing quotation mark where one is open, else an apostrophe. */
export function readApostrophe(reader: Reader, at: number): number {
  const { source, openQuotes } = reader;
  if (source.charCodeAt(at + 1) === 39) {
    return openQuotes.delete('“') ? standFor(reader, at, at + 2, '”') : at + 2;
  }
  if (wordCharacterSize(source, at + 1) === 0 && openQuotes.delete('‘')) fill(reader, at, at + 1, '’');
  return at + 1;
}
