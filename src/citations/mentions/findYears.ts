import type { Span } from '../../model.ts';

/** The year in which a sentence says that something was published. */
export interface YearMention extends Span {
  readonly year: string;
}

const year = '((?:19|20)\\d\\d)(?![\\d–-])';
const month =
  '(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s)?';
const work =
  '(?:study|trial|paper|report|article|analysis|review|meta-analysis|publication|experiment|survey|cohort)';

/** "In 2019, …" tells the year of what the sentence says was published. */
const opening = new RegExp(`^\\s*(?:In|Back in|As early as)\\s${month}${year}`, 'u');
const openingVerb =
  /\b(?:publish|report|found|finds|show|describ|discover|demonstrat|appear|conclud|wrote|identif|announc)/i;
const patterns = [
  // "a 2019 study", "the 2019 Lancet trial"
  new RegExp(
    `\\b(?:[Aa]n?|[Tt]he|[Tt]h(?:is|at)|[Aa]nother|[Oo]ne|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts)\\s(?:\\p{L}+\\s)?${year}\\s(?:[\\p{L}’'-]+\\s){0,3}${work}`,
    'gu',
  ),
  // "published in 2019", "appeared in March 2019"
  new RegExp(`\\b(?:published|appeared|printed|reported)\\b[^.;]{0,60}?\\bin\\s${month}${year}`, 'gu'),
  // "(Lancet, 2019)", "et al. 2019", "(2019)"
  new RegExp(`(?:[,(]\\s?|al\\.,?\\s|colleagues\\s\\(?)${year}\\)?`, 'gu'),
];

/** The years of publication that a stretch of prose names, in order. A year of anything else is none. */
export function findYears(prose: string, start: number, end: number): readonly YearMention[] {
  const said = prose.slice(start, end);
  if (!/(?:19|20)\d\d/.test(said)) return [];
  const found = new Map<number, YearMention>();
  const add = (index: number, whole: string, digits: string): void => {
    const at = start + index + whole.lastIndexOf(digits);
    found.set(at, { year: digits, start: at, end: at + digits.length });
  };
  const first = openingVerb.test(said) ? opening.exec(said) : null;
  if (first) add(first.index, first[0], first[1] ?? '');
  for (const pattern of patterns) {
    for (const { index, 0: whole, 1: digits = '' } of said.matchAll(pattern)) {
      // "(March 2019)" and "(2016–2019)" tell when something was done.
      if (
        /^\(\s?$/.test(whole.slice(0, whole.indexOf(digits))) &&
        !/\p{L}[\u2060.]*\s$/u.test(said.slice(0, index))
      )
        continue;
      add(index, whole, digits);
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}
