import { trimDoi } from '../text/trimDoi.ts';
import type { Pointer } from './pointer.ts';

const DOI = /\b10\.\d{4,9}\/[^\s"<>“”{}]+/gi;
const PMID = /\bPMID:?\s?(\d{4,9})/gi;
const pubmedAddress = /pubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{4,9})/gi;

/** The identifiers of papers in a text, as the public grammars of DOI and PubMed have them. */
export function readIdentifiers(text: string): readonly Pointer[] {
  return [
    ...Array.from(
      text.matchAll(DOI),
      ([found]): Pointer => ({ kind: 'DOI', DOI: trimDoi(found.toLowerCase()) }),
    ),
    ...[...text.matchAll(PMID), ...text.matchAll(pubmedAddress)].map(
      ([, digits = '']): Pointer => ({ kind: 'PMID', PMID: digits }),
    ),
  ];
}
