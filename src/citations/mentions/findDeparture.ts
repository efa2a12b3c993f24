import { isRetelling } from '../../evidence/weighing/retelling.ts';
import type { Source, Span } from '../../model.ts';
import { foldName, yearOf } from '../citedSources.ts';
import type { CitingPlace } from '../sourceRule.ts';
import { countShared } from './countShared.ts';
import { isSameJournal } from './isSameJournal.ts';
import { readMention, type StudyMention } from './readMention.ts';

/** What a draft may say otherwise of a work than its record. */
export type Respect = 'journal' | 'year' | 'author';

/** One thing that a draft says otherwise of a work than its record does. */
export interface Departure {
  readonly respect: Respect;
  /** Where the draft says so, in block offsets, and what. */
  readonly place: Span;
  readonly said: string;
  /** The record it is taken to speak of. */
  readonly source: Source;
  /** What the record has there. */
  readonly recorded: string;
}

/** A work that shares fewer telling words with sentence, paragraph and title is not what they speak of. */
const leastShared = 2;
/** So many, where nobody's name says which work is meant. */
const leastSharedUnnamed = 4;

/**
 * The one thing in which a sentence departs from the record of the work it speaks of. A work that is cited
 * is that work; one that is only named is the one about the same thing with which all but one of what
 * the sentence says of it agrees. Undefined where some record agrees in all, or none in enough.
 */
export function findDeparture(place: CitingPlace): Departure | undefined {
  const mention = readMention(place);
  if (!mention) return undefined;
  const cited = [...new Set(place.cited.flatMap(({ sources }) => sources))];
  if (cited.length > 0)
    return cited.length === 1 ? departFrom(cited[0] as Source, mention, place, 0) : undefined;
  const { sources } = place.library;
  const studies = sources.filter((source) => !isRetelling(source) && agreements(source, mention) > 0);
  if (studies.some((source) => respectsOf(source, mention).every(({ agrees }) => agrees))) return undefined;
  const near = studies
    .map((source) => ({ source, agreeing: agreements(source, mention), shared: sharedWith(source, place) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((one, other) => other.agreeing - one.agreeing || other.shared - one.shared);
  const [best] = near;
  return best && departFrom(best.source, mention, place, 1);
}

function sharedWith(source: Source, { context }: CitingPlace): number {
  return countShared(context, source);
}

interface Asked {
  readonly respect: Respect;
  readonly place: Span;
  readonly said: string;
  readonly recorded: string;
  readonly agrees: boolean;
}

function departFrom(
  source: Source,
  mention: StudyMention,
  place: CitingPlace,
  leastAgreeing: number,
): Departure | undefined {
  const asked = respectsOf(source, mention);
  const departing = asked.filter(({ agrees }) => !agrees);
  const [first] = departing;
  if (!first || departing.length > 1 || asked.length - 1 < leastAgreeing) return undefined;
  // Journal and year alone fit many a work: then the name, or the citation, has to say which is meant.
  const isNamed = asked.some(({ respect, agrees }) => respect === 'author' && agrees);
  const isMeant = isNamed || (asked.length > 2 && sharedWith(source, place) >= leastSharedUnnamed);
  if (leastAgreeing > 0 && !isMeant) return undefined;
  const { respect, said, recorded } = first;
  return { respect, said, recorded, source, place: first.place };
}

function agreements(source: Source, mention: StudyMention): number {
  return respectsOf(source, mention).filter(({ agrees }) => agrees).length;
}

/** What the sentence says of a work and the record says too. */
function respectsOf(source: Source, { journal, year, name }: StudyMention): readonly Asked[] {
  const { csl } = source;
  const asked: Asked[] = [];
  const title = csl['container-title'];
  if (journal && title !== undefined) {
    asked.push({
      respect: 'journal',
      place: journal,
      said: journal.name,
      recorded: title,
      agrees: isSameJournal(journal.name, title),
    });
  }
  const issued = yearOf(source);
  if (year && issued !== undefined) {
    asked.push({
      respect: 'year',
      place: year,
      said: year.year,
      recorded: issued,
      agrees: year.year === issued,
    });
  }
  const first = csl.author?.[0];
  const firstName = first?.family ?? first?.literal;
  if (name && firstName !== undefined) {
    const isFirst = foldName(name.family) === foldName(firstName);
    const agrees = isFirst || (!name.isFirstAuthor && takesPart(name.family, source));
    // A team may be named by somebody whom the record does not list.
    if (agrees || name.isFirstAuthor) {
      asked.push({ respect: 'author', place: name, said: name.family, recorded: firstName, agrees });
    }
  }
  return asked;
}

/** True for an author, or somebody whom the record names as whose work it is. */
function takesPart(family: string, { csl, passages }: Source): boolean {
  if (csl.author?.some((each) => foldName(each.family ?? each.literal ?? '') === foldName(family)))
    return true;
  return passages.some(({ text }) => text.includes(family));
}
