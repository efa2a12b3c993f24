import { isRetelling } from '../../evidence/weighing/retelling.ts';
import type { Source, Span } from '../../model.ts';
import type { CitableLibrary } from '../citableLibrary.ts';
import { foldName, yearOf } from '../citedSources.ts';
import type { CitingContext } from '../sourceRule.ts';
import { countShared, isAlike, tellingWords } from './countShared.ts';
import type { NameMention } from './findNames.ts';
import { findTitled } from './findTitled.ts';
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
  /** True where only one other thing that the sentence says fits, so that another work may be meant. */
  readonly isUnsure: boolean;
}

/** A work that shares fewer telling words with sentence, paragraph and title is not what they speak of. */
const leastShared = 2;

/**
 * The one thing in which a sentence departs from the record of the work it speaks of. A work that is cited
 * is that work; one that is only named is the one about the same thing with which all but one of what
 * the sentence says of it agrees. Undefined where some record agrees in all, or none in enough.
 */
export function findDeparture(place: CitingContext): Departure | undefined {
  const mention = readMention(place);
  if (!mention) return undefined;
  const meant = worksMeant(place);
  if (meant.length > 0) return meant.length === 1 ? departFrom(meant[0] as Source, mention, 0) : undefined;
  const studies = candidates(place.library, mention).filter(
    (source) => isWork(source) && agreements(source, mention) > 0,
  );
  // A record that lacks one of the three cannot answer for it.
  const asked = Object.keys(mention).length;
  if (studies.some((source) => agreements(source, mention) === asked)) return undefined;
  const near = studies
    .map((source) => ({ source, agreeing: agreements(source, mention), shared: sharedWith(source, place) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((one, other) => other.agreeing - one.agreeing || other.shared - one.shared);
  const [best] = near;
  const departure = best && departFrom(best.source, mention, 1);
  // Others publish in that journal in that year too: only what is said of the work tells that it is this one.
  if (
    departure?.respect === 'author' &&
    !isAlike(tellingWords(besides(place, mention)), place.library.wordsOf(departure.source))
  )
    return undefined;
  return departure;
}

/** The works that a sentence cites, or names by their titles. */
function worksMeant({ cited, sentence, block, library }: CitingContext): readonly Source[] {
  const sources = new Set(cited.flatMap((each) => each.sources));
  if (sources.size > 0) return [...sources];
  const said = block.prose.slice(sentence.start, sentence.end);
  return [...new Set(findTitled(said, library.byTitle))];
}

/** A sentence without journal and name. */
function besides({ sentence, block }: CitingContext, { journal, name }: StudyMention): string {
  let said = block.prose.slice(sentence.start, sentence.end);
  for (const each of [journal, name]) {
    if (!each) continue;
    const [from, to] = [each.start - sentence.start, each.end - sentence.start];
    said = said.slice(0, from) + ' '.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** A library with more sources is not gone through for a name that stands only in the text of one. */
const fewSources = 500;

/** The works that can agree with all but one of what a sentence says: by name, or by journal and year. */
function candidates(
  { sources, byAuthor, byYear }: CitableLibrary,
  { journal, year, name }: StudyMention,
): readonly Source[] {
  if (!name) return [];
  const named = byAuthor.get(foldName(name.family)) ?? [];
  const dated = year ? (byYear.get(year.year) ?? []) : [];
  if (name.as === 'team' && named.length === 0) return sources.length <= fewSources ? sources : dated;
  return journal ? [...new Set([...named, ...dated])] : named;
}

/** News and pages are not what a sentence means by a study; what stands in a journal is, opinions too. */
function isWork(source: Source): boolean {
  return source.csl.type === 'article-journal' || !isRetelling(source);
}

function sharedWith(source: Source, { contextWords, library }: CitingContext): number {
  return countShared(contextWords(), library.wordsOf(source));
}

interface Asked {
  readonly respect: Respect;
  readonly place: Span;
  readonly said: string;
  readonly recorded: string;
  readonly agrees: boolean;
}

function departFrom(source: Source, mention: StudyMention, leastAgreeing: number): Departure | undefined {
  const asked = respectsOf(source, mention);
  // A pair of whom neither is of this work stands for another work.
  if (mention.name?.as === 'pair' && !asked.some(({ respect }) => respect === 'author')) return undefined;
  const departing = asked.filter(({ agrees }) => !agrees);
  const [first] = departing;
  if (!first || departing.length > 1 || asked.length - 1 < leastAgreeing) return undefined;
  // Journal and year alone fit many a work: then the name, or the citation, has to say which is meant.
  const isNamed = asked.some(({ respect, agrees }) => respect === 'author' && agrees);
  if (leastAgreeing > 0 && !isNamed && asked.length < 3) return undefined;
  const { respect, said, recorded } = first;
  const isUnsure =
    (leastAgreeing > 0 && (asked.length < 3 || !isNamed)) ||
    (respect === 'author' && mention.name?.as === 'team');
  return { respect, said, recorded, source, place: first.place, isUnsure };
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
    const agrees = isFirst || ((name.as === 'team' || name.as === 'known') && takesPart(name.family, source));
    if (agrees || canBeWrong(name, source)) {
      asked.push({ respect: 'author', place: name, said: name.family, recorded: firstName, agrees });
    }
  }
  return asked;
}

/**
 * Whether a name that is not the first author's is another's: of a pair the other must be of the work; a
 * team may be named by somebody whom the record does not list, unless it lists all.
 */
function canBeWrong({ as, second = '' }: NameMention, source: Source): boolean {
  if (as === 'first author') return true;
  if (as === 'known') return false;
  return as === 'pair' ? takesPart(second, source) : listsAll(source);
}

/** True where a record names several authors and does not say that there are more. */
function listsAll({ csl: { author = [] } }: Source): boolean {
  return (
    author.length > 1 &&
    !author.some(({ family, literal }) => /^(?:et al\.?|others)$/i.test(family ?? literal ?? ''))
  );
}

/** True for an author, or somebody whom the record names as whose work it is. */
function takesPart(family: string, { csl, passages }: Source): boolean {
  if (csl.author?.some((each) => foldName(each.family ?? each.literal ?? '') === foldName(family)))
    return true;
  return passages.some(({ text }) => text.includes(family));
}
