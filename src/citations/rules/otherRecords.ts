import { citeShort } from '../../evidence/citing/cite.ts';
import type { CslItem, Source, SourcePlace } from '../../model.ts';
import type { CitableLibrary } from '../citableLibrary.ts';
import { foldName, foldWords } from '../citedSources.ts';
import type { Respect } from '../mentions/findDeparture.ts';
import { isSameJournal } from '../mentions/isSameJournal.ts';

/** What another record of a work has where the first has something else. */
export interface OtherRecord {
  readonly value: string;
  readonly place: SourcePlace;
}

/** A shorter title may be that of two works: "Editorial", "Honey for cough". */
const shortestTitle = 20;

/**
 * The other records of a work, by its title, that differ from its first in one respect: entries of the
 * library under other ids, and those under the same id.
 */
export function otherRecordsOf(
  source: Source,
  respect: Respect,
  { byTitle }: CitableLibrary,
): readonly OtherRecord[] {
  const title = foldWords(source.csl.title);
  if (title.length < shortestTitle) return [];
  const own = recordedOf(source.csl, respect);
  const entries = [
    ...(byTitle.get(title) ?? []).filter((each) => each !== source),
    ...(source.namesakes ?? []).filter(({ csl }) => foldWords(csl.title) === title),
  ];
  return entries.flatMap((entry) => {
    const value = recordedOf(entry.csl, respect);
    const passage = 'passage' in entry ? entry.passage : entry.passages[0];
    if (own === undefined || value === undefined || !passage || isSame(own, value, respect)) return [];
    const { csl, path } = entry;
    const message = `Another record of the same work: “${value}”.`;
    return [{ value, place: { source: csl.id, citation: citeShort(csl), path, passage, message } }];
  });
}

/** True where two values of a record are one: a journal and its short name, a name with and without accents. */
export function isSame(one: string, other: string, respect: Respect): boolean {
  if (respect === 'journal') return isSameJournal(one, other);
  return foldName(one) === foldName(other);
}

function recordedOf(csl: CslItem, respect: Respect): string | undefined {
  if (respect === 'journal') return csl['container-title'];
  if (respect === 'year') return csl.issued?.slice(0, 4);
  return csl.author?.[0]?.family ?? csl.author?.[0]?.literal;
}
