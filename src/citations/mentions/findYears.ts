import type { Span } from '../../model.ts';

/** So many characters behind a name may belong to it. */
const reach = 80;

/** The year in which a sentence says that something was published. */
export interface YearMention extends Span {
  readonly year: string;
}

const year = '((?:19|20)\\d\\d)(?![\\d–-])';
const month =
  '(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s)?';
const work =
  '(?:study|trial|paper|report|article|analysis|review|meta-analysis|publication|experiment|survey|cohort)';
const anyMark = '[\\u2060*_“”"]*';

/** "In 2019, …" tells the year of what the sentence says was published. */
const opening = new RegExp(`^\\s*(?:In|Back in|As early as)\\s${month}${year}`, 'u');
const openingVerb =
  /\b(?:publish|report|found|finds|show|describ|discover|demonstrat|appear|conclud|wrote|identif|announc)/i;
const patterns = [
  // "a 2019 study", "the 2019 Lancet trial"
  new RegExp(
    `\\b(?:[Aa]n?|[Tt]he|[Tt]h(?:is|at)|[Aa]nother|[Oo]ne|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Ww]hose|\\p{L}+[’']s|\\p{L}+s[’'])\\s(?:\\p{L}+\\s)?${year}\\s(?:[\\p{L}\\u2060’'-]+\\s){0,3}${work}`,
    'gu',
  ),
  // "published in 2019", "appeared in March 2019"
  new RegExp(`\\b(?:published|appeared|printed|reported)\\b[^.;]{0,60}?\\bin\\s${month}${year}`, 'gu'),
  // "it dates from 2019"
  new RegExp(`\\b(?:dates?|dating|dated)\\s(?:from|to|back to)\\s${month}${year}`, 'gu'),
  // "(Lancet, 2019)", "et al. 2019", "(2019)"
  new RegExp(`(?:[,(]\\s?|al\\.,?\\s|colleagues\\s\\(?)${year}\\)?`, 'gu'),
];

/** "In the Lancet in 2019", "JAMA (2019)", "the Lancet [12], 2019": what follows the name of a journal. */
const behindJournal = new RegExp(
  `^${anyMark}[\\s\\ufffc]*(?:,\\s|,?\\s?(?:back\\s)?(?:in|of|from|for)\\s(?:the\\syear\\s)?${month})?\\(?${year}`,
  'u',
);
/** "In 2019, the Lancet", "the 2019 Lancet", "in 2019 in JAMA". */
const beforeJournal = new RegExp(`${year},?\\s(?:in\\s)?(?:the\\s)?${anyMark}$`, 'u');
/** What is done with a work before or after it is published: the year may be that of the doing. */
const otherDeed =
  /\b(?:recruit|enrol|began|begin|start|clos|regist|set out|follow|collect|plan|launch|founded|join|treat|invit|randomi|cite[sd]?\b|citing|guideline|reprint|repeat|replicat|retract|approv|anniversar|criticis|criticiz|updated?\b|born|died|still)/i;
const otherBefore =
  /\b(?:since|between|until|till|from|through|by|before|after|during|as of|than|to|and|or|version)\s(?:\p{Lu}\p{Ll}+\s)?$/iu;
/** "which Poe described in 2010": whose deed it was. */
const otherWork =
  /\b(?:that|which|whom)\s(?:\p{Lu}[\p{L}’.-]*\s){1,3}(?:(?:et al\.|and colleagues)\s)?\p{Ll}+\sin\s$/u;
const otherAfter =
  /^\s(?:guideline|census|data|season|election|pandemic|edition|criteria|revision|and|or|to|patients|people|participants|men|women|adults|children)\b/i;
const anyYear = new RegExp(`(?<![\\d–-])${year}`, 'gu');
const endsInWork = new RegExp(`${work}\\s$`, 'u');

/** What a stretch of prose names besides the year, in offsets of that prose. */
interface Anchors {
  readonly journals: readonly Span[];
  readonly names: readonly Span[];
}

/**
 * The years of publication that a stretch of prose names, in order. A year of anything else is none: it
 * has to stand in a phrase of publishing or beside the journal, or to be the only one beside journal or author.
 */
export function findYears(
  prose: string,
  start: number,
  end: number,
  { journals, names }: Anchors,
): readonly YearMention[] {
  const said = prose.slice(start, end);
  if (!/(?:19|20)\d\d/.test(said)) return [];
  const found = new Map<number, YearMention>();
  const add = (index: number, whole: string, digits: string): void => {
    const at = start + index + whole.lastIndexOf(digits);
    found.set(at, { year: digits, start: at, end: at + digits.length });
  };
  const first = openingVerb.test(said) ? opening.exec(said) : null;
  if (first) add(first.index, first[0], first[1] ?? '');
  const addMatch = (match: RegExpExecArray | null, from: number): void => {
    if (match) add(from + match.index, match[0], match[1] ?? '');
  };
  for (const journal of journals) {
    addMatch(
      behindJournal.exec(prose.slice(journal.end, Math.min(end, journal.end + reach))),
      journal.end - start,
    );
    const from = Math.max(start, journal.start - 24);
    addMatch(beforeJournal.exec(prose.slice(from, journal.start)), from - start);
  }
  const anchors = [...journals, ...names].map((each) => each.end - start);
  for (const pattern of patterns) {
    for (const { index, 0: whole, 1: digits = '' } of said.matchAll(pattern)) {
      const isBare = /^\(\s?$/.test(whole.slice(0, whole.indexOf(digits)));
      if (isBare && !standsByWork(said, index, anchors)) continue;
      add(index, whole, digits);
    }
  }
  const lone = found.size === 0 && anchors.length > 0 ? loneYear(said, anchors) : undefined;
  if (lone) add(lone.index, lone[0], lone[0]);
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** Where a sentence names a journal or an author, and one year, it is the year of the work; but for some deeds. */
function loneYear(said: string, anchors: readonly number[]): RegExpExecArray | undefined {
  const [only, ...more] = said.matchAll(anyYear);
  if (!only || more.length > 0 || otherDeed.test(said)) return undefined;
  const before = said.slice(Math.max(0, only.index - reach), only.index);
  if (otherBefore.test(before) || otherAfter.test(said.slice(only.index + 4))) return undefined;
  const other = otherWork.exec(before);
  if (other && !anchors.some((end) => end > only.index - other[0].length && end <= only.index))
    return undefined;
  return /\($/.test(before) && !standsByWork(said, only.index - 1, anchors) ? undefined : only;
}

/** "(2019)" is the year of what is named before it; "(March 2019)" and "Declaration of Helsinki (2013)" tell another. */
function standsByWork(said: string, at: number, anchors: readonly number[]): boolean {
  const before = said.slice(Math.max(0, at - reach), at);
  if (!/\p{L}[\u2060.”"]*\s$/u.test(before)) return false;
  return endsInWork.test(before) || anchors.some((end) => end <= at && at - end < reach);
}
