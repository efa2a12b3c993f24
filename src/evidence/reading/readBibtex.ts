import type { Source } from '../../model.ts';
import { attachedFiles } from './bibtex/attachedFiles.ts';
import { cslTypeOf } from './bibtex/entryTypes.ts';
import { placeTex, plainTex } from './bibtex/plainTex.ts';
import { type BibFields, readFields } from './bibtex/readFields.ts';
import { readNames } from './bibtex/readNames.ts';
import { type Entry, splitEntries } from './bibtex/splitEntries.ts';
import { collectSources, type Say } from './collectSources.ts';
import { type RawItem, readCslCitation } from './readCslCitation.ts';
import { dateOf, readDate, readMonth } from './readDate.ts';
import { sourceOfParts } from './sourceOfParts.ts';
import type { SourceReading } from './sourceReading.ts';
import { takeStatements } from './takeStatements.ts';

/** An entry with its key and its own fields. */
interface Keyed {
  readonly key: string;
  readonly entry: Entry;
  readonly fields: BibFields;
}

const key = /\s*([^\s,{}()="'#%\\]{1,200})\s*(?=,|[})]|$)/y;
const surplus = /\s*,\s*[a-z]+\s*=/iy;

/**
 * Reads BibTeX and BibLaTeX. Each entry becomes a source under its key, whose passages are the sentences of
 * its `abstract`, or its title; what the entry it names by `crossref` has and it has not is taken from there.
 * An entry that is broken is a problem that names its line, is read as far as it can be, and spoils no other.
 * Never throws.
 */
export function readBibtex(text: string, path: string): SourceReading {
  const found = collectSources(text, path);
  const entries = splitEntries(text);
  const macros = readMacros(text, entries, found.say);
  const keyed = entries.flatMap((entry) => readEntry(text, entry, macros, found.say));
  const byKey = new Map(keyed.map((each) => [each.key.toLowerCase(), each] as const).reverse());
  for (const each of keyed.filter(({ entry }) => entry.type !== 'xdata')) {
    found.take(each.key, each.entry.start, () => readSource(text, each, byKey, path, found.say));
  }
  if (entries.length === 0 && /\S/.test(text)) found.say(0, 'no entry of BibTeX was found; nothing is read');
  return found.reading();
}

/** What stands among the entries and is no work. */
const besides: ReadonlySet<string> = new Set(['string', 'comment', 'preamble', 'set']);

function readEntry(text: string, entry: Entry, macros: ReadonlyMap<string, string>, say: Say): Keyed[] {
  const { type, start, end, body, isClosed } = entry;
  if (besides.has(type)) return [];
  key.lastIndex = body.start;
  const name = key.exec(text)?.[1];
  if (name === undefined || key.lastIndex > body.end) {
    // An address such as a@b{c} is no entry.
    if (isClosed && !text.slice(body.start, body.end).includes('=')) return [];
    say(start, `this “@${type}” has no key; it is left out`);
    return [];
  }
  surplus.lastIndex = end;
  if (isClosed && surplus.test(text)) {
    say(start, `“${name}” has a closing brace too many; what stands behind it is left out`);
  }
  const fields = readFields(
    text,
    { start: key.lastIndex, end: body.end },
    {
      macros,
      isClosed,
      say: (offset) => {
        if (isClosed) say(offset, `this line of “${name}” cannot be read; the rest of the entry is`);
      },
    },
  );
  if (isClosed) return [{ key: name, entry, fields }];
  const isKnown = fields.has('title');
  say(
    start,
    `the brace of “${name}” is never closed; it is ${isKnown ? 'read as far as it goes' : 'left out'}`,
  );
  return isKnown ? [{ key: name, entry, fields }] : [];
}

function readMacros(text: string, entries: readonly Entry[], say: Say): ReadonlyMap<string, string> {
  const macros = new Map<string, string>();
  for (const { type, body, start, isClosed } of entries) {
    if (type !== 'string') continue;
    const fields = readFields(text, body, {
      macros,
      isClosed,
      say: () => say(start, 'this “@string” cannot be read; it is left out'),
    });
    for (const [name, { source }] of fields) macros.set(name, source);
  }
  return macros;
}

function readSource(
  text: string,
  { key: id, entry, fields: own }: Keyed,
  byKey: ReadonlyMap<string, Keyed>,
  path: string,
  say: Say,
): Source {
  const fields = withParents(own, byKey);
  const tex = (...names: readonly string[]): string => {
    const source = names.map((name) => fields.get(name)?.source).find((value) => value?.trim());
    return source === undefined ? '' : plainTex(source);
  };
  const csl = readCslCitation(citationOf(entry, fields, tex), id, (said) => say(entry.start, said));
  const abstract = fields.get('abstract');
  const placed = abstract?.isSame && own.has('abstract') ? placeTex(text, abstract.span) : undefined;
  const part = { span: { start: entry.start, end: entry.end }, ...(placed ?? { text: tex('abstract') }) };
  return takeStatements(sourceOfParts(csl, [part], path), {
    headings: tex('keywords', 'mesh').split(/\s*[;,]\s*/),
    notes: [tex('note'), tex('annote'), tex('annotation')],
    files: attachedFiles(fields.get('file')?.source ?? ''),
  });
}

type Tex = (...names: readonly string[]) => string;

function citationOf(entry: Entry, fields: BibFields, tex: Tex): RawItem {
  const bare = (name: string): string =>
    (fields.get(name)?.source ?? '').replace(/\\([_&%#$~])|[{}]/g, '$1').trim();
  const names = fields.get('author') ?? fields.get('editor');
  const title = [tex('title'), tex('subtitle')].filter(Boolean).join(': ');
  const notes = `${tex('note')} ${tex('annote')}`;
  const archive = (bare('eprinttype') || bare('archiveprefix')).toLowerCase();
  const pmid =
    bare('pmid') || (archive === 'pubmed' ? bare('eprint') : '') || /\bPMID:?\s*(\d{1,8})\b/.exec(notes)?.[1];
  const pmcid = bare('pmcid') || bare('pmc') || /\bPMC[1-9]\d{0,8}\b/.exec(notes)?.[0];
  return {
    type: cslTypeOf(entry.type, tex('entrysubtype')),
    title,
    author: names ? readNames(names.source) : [],
    'container-title': tex('journaltitle', 'journal', 'booktitle', 'maintitle', 'series'),
    publisher: tex('publisher', 'institution', 'school', 'organization', 'howpublished'),
    issued: readIssued(tex),
    volume: tex('volume'),
    issue: tex('number', 'issue'),
    page: tex('pages').replace(/\s*[–—]\s*/g, '-'),
    DOI: bare('doi'),
    PMID: pmid?.replace(/^PMID:?\s*/i, ''),
    PMCID: pmcid?.replace(/^(?=\d)/, 'PMC'),
    URL: bare('url'),
  };
}

function readIssued(tex: Tex): string | undefined {
  const date = readDate(tex('date'));
  if (date !== undefined) return date;
  const year = readDate(tex('year'));
  return year?.length === 4 ? dateOf(year, readMonth(tex('month')), tex('day')) : year;
}

/** Fields of the container that mean another thing there. Source: the BibLaTeX manual, appendix B. */
const inherited: ReadonlyMap<string, string> = new Map([
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
]);
const notInherited: ReadonlySet<string> = new Set([
  'abstract',
  'file',
  'keywords',
  'doi',
  'pmid',
  'crossref',
  'xdata',
]);

function withParents(own: BibFields, byKey: ReadonlyMap<string, Keyed>): BibFields {
  const fields = new Map(own);
  for (const [name, isWhole] of [
    ['crossref', false],
    ['xdata', true],
  ] as const) {
    const keys = own.get(name)?.source.toLowerCase().split(',') ?? [];
    for (const parent of keys.map((each) => byKey.get(each.trim()))) {
      for (const [field, value] of parent?.fields ?? []) {
        if (!isWhole && notInherited.has(field)) continue;
        const as = (isWhole ? undefined : inherited.get(field)) ?? field;
        if (!fields.has(as)) fields.set(as, value);
      }
    }
  }
  return fields;
}
