import type { Span } from '../model.ts';

/** One work, as a draft points to it. */
export type Pointer =
  /** A citation key, or the label of a note, as written. */
  | { readonly kind: 'key'; readonly key: string }
  /** A place in the draft's list of references. */
  | { readonly kind: 'number'; readonly number: number }
  /** The bare identifier, in lower case: 10.1000/xyz. */
  | { readonly kind: 'DOI'; readonly DOI: string }
  | { readonly kind: 'PMID'; readonly PMID: string }
  /** The first author as the draft names them, and the year with its letter: "2019a". */
  | { readonly kind: 'author and year'; readonly author: string; readonly year: string };

/** A citation of a draft: where it stands, and the works it points to. */
export interface Citation extends Span {
  readonly pointers: readonly Pointer[];
}

/** A pointer as a reader would write it. */
export function writePointer(pointer: Pointer): string {
  if (pointer.kind === 'key') return pointer.key;
  if (pointer.kind === 'number') return `[${pointer.number}]`;
  if (pointer.kind === 'DOI') return `doi:${pointer.DOI}`;
  if (pointer.kind === 'PMID') return `PMID ${pointer.PMID}`;
  return `${pointer.author} ${pointer.year}`;
}
