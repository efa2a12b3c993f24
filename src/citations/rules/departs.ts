import { citeShort } from '../../evidence/citing/cite.ts';
import type { Source, SourcePlace } from '../../model.ts';
import { placeIn } from '../citableLibrary.ts';
import type { Departure, Respect } from '../mentions/findDeparture.ts';
import { isSameJournal } from '../mentions/isSameJournal.ts';
import type { CitingPlace, SourceHit } from '../sourceRule.ts';
import { isSame, type OtherRecord, otherRecordsOf } from './otherRecords.ts';

/** Finds what a sentence says of a work otherwise than the work's record, in one respect. */
export function departs(respect: Respect): (place: CitingPlace) => readonly SourceHit[] {
  return (place) => {
    const departure = place.findDeparture();
    if (departure?.respect !== respect) return [];
    const { start, end } = departure.place;
    const others = respect === 'journal' ? retellersOf(departure, place) : [];
    const records = otherRecordsOf(departure.source, respect, place.library);
    // One record of the work has what the draft says: they disagree among themselves.
    const isDisputed = records.some(({ value }) => isSame(value, departure.said, respect));
    return [
      {
        start,
        end,
        message: [tell(departure, others), ...records.map(tellRecord)].join(' '),
        sources: [...placesOf(departure, others), ...records.map((each) => each.place)],
        isUnsure: departure.isUnsure || isDisputed,
      },
    ];
  };
}

function tellRecord({ value, place }: OtherRecord): string {
  return `Another record of it, ${place.citation} in ${place.path}, has ${quoted(value)}.`;
}

/** Somebody who retells the work and names a journal for it. */
interface Reteller {
  readonly place: SourcePlace;
  readonly journal: string;
}

function tell({ respect, said, recorded, source, isUnsure }: Departure, others: readonly Reteller[]): string {
  const what: Record<Respect, string> = { journal: 'journal', year: 'year', author: 'first author' };
  const record = isUnsure ? 'The record that fits best' : 'The record of the study itself';
  const own = `${record}, ${citeShort(source.csl)}, has the ${what[respect]} ${quoted(recorded)}, not ${quoted(said)}.`;
  const told = others.map(({ place, journal }) => `${place.citation} says ${quoted(journal)}`);
  return told.length === 0 ? own : `${own} Of those who retell it, ${told.join('; ')}.`;
}

function placesOf(
  { source, said, recorded }: Departure,
  others: readonly Reteller[],
): readonly SourcePlace[] {
  const passage =
    source.passages.find(({ text }) => text.includes(recorded) && text.includes(said)) ?? source.passages[0];
  const own = passage ? [placeIn(source, passage, 'The record of the study itself.')] : [];
  return [...own, ...others.map(({ place }) => place)];
}

/** Sources that retell the work, each with a passage that names the journal said or the one recorded. */
function retellersOf({ source, said, recorded }: Departure, { library }: CitingPlace): readonly Reteller[] {
  return library.sources
    .filter(({ reports }) => reports.includes(source.csl.id))
    .flatMap((reteller) => namingPassage(reteller, said, recorded));
}

/** The first passage that tells of a journal; it may add what others say, so what it names first is its own. */
function namingPassage(reteller: Source, said: string, recorded: string): readonly Reteller[] {
  for (const passage of reteller.passages) {
    if (!/\b(?:journal|appeared|published|names)\b/i.test(passage.text)) continue;
    const named = [recorded, said]
      .map((journal) => ({ journal, at: indexOfName(passage.text, journal) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    const [first] = named;
    if (!first || isSameJournal(first.journal, reteller.csl['container-title'] ?? '')) continue;
    const message = `Names ${quoted(first.journal)} as the journal.`;
    return [{ journal: first.journal, place: placeIn(reteller, passage, message) }];
  }
  return [];
}

/** Where a text has a name as words of its own; below 0 where it has not. */
function indexOfName(text: string, name: string): number {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}-])${literal}(?![\\p{L}-])`, 'u'));
}

function quoted(text: string): string {
  return `“${text}”`;
}
