import { withoutEnd } from './withoutEnd.ts';

/** A DOI as found in running text, without the stop or bracket that ends the sentence and not the identifier. */
export function trimDoi(found: string): string {
  const isOpened = found.includes('(');
  return withoutEnd(found, isOpened ? ".,;:'’*_~\u2060]}" : ".,;:'’*_~\u2060]})");
}
