import type { CslItem } from '../../model.ts';
import { plainAbstract } from './plainAbstract.ts';
import { readDate } from './readDate.ts';
import { citationShapes } from './record/readCitation.ts';

/** A group in CSL-JSON, an item, a name or a date, of which nothing is known yet. */
export type RawItem = {
  readonly [Key in
    | keyof CslItem
    | 'abstract'
    | (typeof nameKeys)[number]
    | (typeof dateKeys)[number]]?: unknown;
};

const nameKeys = ['family', 'given', 'literal', 'name', 'non-dropping-particle', 'suffix'] as const;
const dateKeys = [
  'date-parts',
  'raw',
  'year',
  'month',
  'day',
  'published',
  'published-print',
  'published-online',
] as const;
const plainKeys = ['container-title', 'publisher', 'volume', 'issue', 'page'] as const;

const doiAddress = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;

/**
 * What a citation needs from an item of CSL-JSON. Crossref's habits are read too: lists with one title
 * in them. A value of another kind, or an identifier that is none, is left out and said by `note`.
 * Schema: https://github.com/citation-style-language/schema, csl-data.json.
 */
export function readCslCitation(item: RawItem, id: string, note: (message: string) => void): CslItem {
  const author = readAuthors(item.author);
  const issued = readIssued(item.issued) ?? readPublished(item);
  const fields = plainKeys.map((key): [string, string | undefined] => [key, textOf(item[key])]);
  for (const [key, { pattern, example }] of citationShapes) {
    const value = key === 'issued' ? undefined : textOf(item[key]);
    const identifier = key === 'DOI' ? value?.replace(doiAddress, '') : value;
    if (identifier === undefined) continue;
    if (pattern.test(identifier)) fields.push([key, identifier]);
    else note(`“${key}” should be like ${example}; it is left out`);
  }
  return {
    id,
    type: textOf(item.type) ?? 'document',
    title: textOf(item.title) ?? id,
    ...(author.length > 0 ? { author } : {}),
    ...(issued === undefined ? {} : { issued }),
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  };
}

/** Text or a number as plain text, the first of a list; undefined for all else, and for nothing. */
export function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  return typeof one === 'string' ? plainAbstract(one) || undefined : undefined;
}

type Author = NonNullable<CslItem['author']>[number];

function readAuthors(value: unknown): Author[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): Author[] => {
    if (!isItem(entry)) return [];
    const literal = textOf(entry.literal) ?? textOf(entry.name);
    if (literal !== undefined) return [{ literal }];
    const particle = textOf(entry['non-dropping-particle']);
    const name = textOf(entry.family);
    const given = textOf(entry.given);
    if (name === undefined) return given === undefined ? [] : [{ literal: given }];
    const family = particle === undefined ? name : `${particle} ${name}`;
    const suffix = textOf(entry.suffix);
    return [
      { family, ...(given === undefined ? {} : { given }), ...(suffix === undefined ? {} : { suffix }) },
    ];
  });
}

/**
 * The date as ISO 8601, as far as it is known: from date parts, from a year and perhaps a month and a day
 * (as Pandoc has them), or from text. Of a range the first day.
 */
function readIssued(value: unknown): string | undefined {
  if (!isItem(value)) {
    if (Array.isArray(value) && isItem(value[0])) return readIssued(value[0]);
    return readDate(textOf(value) ?? '');
  }
  const { 'date-parts': dateParts, year, month, day } = value;
  const [first] = Array.isArray(dateParts) ? dateParts : [];
  const parts: readonly unknown[] = Array.isArray(first)
    ? first
    : Array.isArray(dateParts)
      ? dateParts
      : [year, month, day];
  const numbers = parts.map((part) => Number(textOf(part)));
  const within = [/^\d{4}$/, /^(?:[1-9]|1[0-2])$/, /^(?:[1-9]|[12]\d|3[01])$/];
  const until = numbers.findIndex((number, at) => !within[at]?.test(String(number)));
  const known = numbers.slice(0, until < 0 ? 3 : until).map((number) => String(number).padStart(2, '0'));
  return known.join('-') || readDate(textOf(value.raw) ?? textOf(value.literal) ?? '');
}

/** Crossref's dates, for items whose own is empty. */
function readPublished(item: RawItem): string | undefined {
  return (
    readIssued(item.published) ?? readIssued(item['published-print']) ?? readIssued(item['published-online'])
  );
}

/** True for an object that is no list. */
export function isItem(value: unknown): value is RawItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
