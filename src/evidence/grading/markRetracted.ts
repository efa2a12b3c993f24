import type { Source } from '../../model.ts';
import type { Retractions } from './readRetractions.ts';

/** Sources with those marked as retracted that a list names by DOI or PMID; the others are the same objects. */
export function markRetracted(
  sources: readonly Source[],
  { DOIs, PMIDs }: Pick<Retractions, 'DOIs' | 'PMIDs'>,
): readonly Source[] {
  if (DOIs.size === 0 && PMIDs.size === 0) return sources;
  return sources.map((source) => {
    const { DOI, PMID } = source.csl;
    const isListed = (DOI && DOIs.has(DOI.toLowerCase())) || (PMID && PMIDs.has(PMID));
    return isListed && !source.retracted ? { ...source, retracted: true } : source;
  });
}
