import type { CslItem } from '../../../model.ts';
import type { Fields, Note, Shape } from './recordFields.ts';

/** The CSL variables a record may give. */
export const citationKeys = [
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'issued',
  'volume',
  'issue',
  'page',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
] as const;

const plainKeys = ['container-title', 'publisher', 'volume', 'issue', 'page'] as const;

/** The identifiers by their public grammars; a DOI is the bare identifier, without its address. */
export const citationShapes: readonly (readonly ['issued' | 'DOI' | 'PMID' | 'PMCID' | 'URL', Shape])[] = [
  [
    'issued',
    {
      pattern: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      example: '2019, 2019-04 or 2019-04-12',
    },
  ],
  ['DOI', { pattern: /^10\.\d{4,9}\/\S+$/, example: '10.1000/182' }],
  ['PMID', { pattern: /^[1-9]\d{0,7}$/, example: '12345678' }],
  ['PMCID', { pattern: /^PMC[1-9]\d{0,8}$/, example: 'PMC1234567' }],
  ['URL', { pattern: /^https?:\/\/\S+$/, example: 'https://example.org/page' }],
];

/** Reads what a citation needs; undefined without a title. */
export function readCitation(fields: Fields, id: string, note: Note): CslItem | undefined {
  const title = fields.text('title');
  if (!fields.has('title')) note(fields.offset(), '“title” is missing');
  const type = fields.text('type') ?? 'document';
  const author = readAuthors(fields, note);
  const texts = [
    ...plainKeys.map((key) => [key, fields.text(key)] as const),
    ...citationShapes.map(([key, shape]) => [key, fields.text(key, shape)] as const),
  ].filter(([, value]) => value !== undefined);
  if (title === undefined) return undefined;
  return { id, type, title, ...(author.length > 0 ? { author } : {}), ...Object.fromEntries(texts) };
}

type Author = NonNullable<CslItem['author']>[number];

function readAuthors(fields: Fields, note: Note): Author[] {
  return fields.items('author', ['family', 'given', 'literal']).flatMap((item): Author[] => {
    if (typeof item === 'string') return [{ literal: item }];
    const literal = item.text('literal');
    if (literal !== undefined) return [{ literal }];
    const family = item.text('family');
    const given = item.text('given');
    if (family === undefined) {
      note(item.offset(), 'an author needs a “family” name, or “literal” for a body or a group');
      return [];
    }
    return [{ family, ...(given === undefined ? {} : { given }) }];
  });
}
