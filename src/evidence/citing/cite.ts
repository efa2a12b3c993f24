import type { CslItem, Source } from '../../model.ts';

type Author = NonNullable<CslItem['author']>[number];

/** "Murrough et al. 2013"; without authors the journal, publisher or title stands for them. */
export function citeShort(csl: CslItem): string {
  return `${nameShort(csl)} ${csl.issued?.slice(0, 4) ?? 'n.d.'}${csl['year-suffix'] ?? ''}`;
}

/**
 * One line in the style of the National Library of Medicine ("Vancouver"): authors, title, journal,
 * year;volume(issue):pages, identifiers. What the record does not give is left out.
 */
export function citeFull(csl: CslItem): string {
  const authors = (csl.author ?? []).map(nameFull).filter((name) => name !== '');
  const parts = [
    authors.join(', '),
    csl.title,
    csl['container-title'] ?? '',
    csl['container-title'] === csl.publisher ? '' : (csl.publisher ?? ''),
    issueOf(csl),
    csl.DOI ? `doi: ${csl.DOI}` : '',
    csl.PMID ? `PMID: ${csl.PMID}` : '',
    csl.PMCID ? `PMCID: ${csl.PMCID}` : '',
  ];
  const address = csl.URL && !csl.DOI ? [csl.URL] : [];
  return [...parts.filter((part) => part !== '').map(withFullStop), ...address].join(' ');
}

/** What kind of source it is, on whom, and against what: "uncontrolled trial, 24 people with gout". */
export function describeDesign(source: Source): string {
  const number = source.n === undefined ? '' : `${source.n.toLocaleString('en-US')} `;
  const parts = [
    source.design,
    source.population === '' ? '' : `${number}${source.population}`,
    source.comparator ? `against ${source.comparator}` : '',
    source.certainty ? `${source.certainty} certainty` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function nameShort(csl: CslItem): string {
  const [first, second, ...others] = csl.author ?? [];
  if (!first || lastName(first) === '') {
    return csl['container-title'] ?? csl.publisher ?? shorten(csl.title);
  }
  if (!second) return lastName(first);
  if (others.length > 0 || isOthers(second)) return `${lastName(first)} et al.`;
  return `${lastName(first)} and ${lastName(second)}`;
}

/** The first words of a title that has to stand for its authors. */
function shorten(title: string): string {
  const words = title.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : title;
}

function lastName(author: Author): string {
  return author.family ?? author.literal ?? author.given ?? '';
}

/** A record that lists only some of the authors ends with the literal "et al.". */
function isOthers(author: Author): boolean {
  return author.literal !== undefined && /^(?:et al\.?|others)$/i.test(author.literal);
}

function nameFull(author: Author): string {
  if (isOthers(author)) return 'et al.';
  return author.literal ?? [author.family, initials(author.given), author.suffix].filter(Boolean).join(' ');
}

/** "Jane Mary" → "JM"; what is initials already stays. */
function initials(given: string | undefined): string {
  if (given === undefined || /^\p{Lu}{1,4}$/u.test(given)) return given ?? '';
  return Array.from(given.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu), ([letter]) => letter.toUpperCase()).join('');
}

function issueOf(csl: CslItem): string {
  const volume = `${csl.volume ?? ''}${csl.issue ? `(${csl.issue})` : ''}`;
  const place = [volume, csl.page ?? ''].filter((part) => part !== '').join(':');
  return [dateOf(csl.issued), place].filter((part) => part !== '').join(';');
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2019-04-12" → "2019 Apr 12". */
function dateOf(issued = ''): string {
  const [year = '', month, day] = issued.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [year, name, name && day ? String(Number(day)) : undefined].filter(Boolean).join(' ');
}

function withFullStop(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
