import type { CslItem, Source } from '../../../model.ts';
import { splitLines } from '../../../text/lines.ts';
import { collectSources } from '../collectSources.ts';
import { keyOf } from '../keyOf.ts';
import { placeAbstract } from '../plainAbstract.ts';
import { type RawItem, readCslCitation } from '../readCslCitation.ts';
import { readDate } from '../readDate.ts';
import { sourceOfParts } from '../sourceOfParts.ts';
import type { SourceReading } from '../sourceReading.ts';
import { takeStatements } from '../takeStatements.ts';
import { splitTagged, type TaggedRecord, valuesOf } from './taggedLines.ts';

/** CSL types by the types of RIS. Source: Research Information Systems' list of reference types. */
const cslTypes: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  ABST: 'article-journal',
  INPR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  DATA: 'dataset',
  PAT: 'patent',
  STAT: 'legislation',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
};

const format = { tag: /([A-Z][A-Z0-9]) {1,3}-(?: |(?=[\r\n]|$))/y, first: 'TY', last: 'ER' };

/**
 * Reads RIS, of one or more records. Each becomes a source whose passages are the sentences of its
 * abstract, or its title. Its id is that of the record, or else its first author and year. What is no
 * record is a problem that names its line, and the rest is read. Never throws.
 */
export function readRis(text: string, path: string): SourceReading {
  const found = collectSources(text, path);
  const records = splitTagged(text, splitLines(text), format);
  const keys = new Map<string, number>();
  for (const record of records) {
    if (record.fields[0]?.tag !== 'TY') {
      found.say(record.start, 'this record does not begin with “TY”; it is left out');
      continue;
    }
    const values = valuesOf(text, record);
    const item = citationOf(values);
    const id = values('ID')[0] ?? keyOf(item, keys);
    found.take(id, record.start, () => {
      const csl = readCslCitation(item, id, (said) => found.say(record.start, said));
      return readSource(text, record, csl, path);
    });
  }
  if (records.length === 0 && /\S/.test(text)) found.say(0, 'no record of RIS was found; nothing is read');
  return found.reading();
}

function readSource(text: string, record: TaggedRecord, csl: CslItem, path: string): Source {
  const values = valuesOf(text, record);
  const tag = ['AB', 'N2'].find((each) => values(each).length > 0);
  const parts = record.fields
    .filter((field) => field.tag === tag)
    .map(({ span }) => ({ span, ...placeAbstract(text, span) }));
  const whole = { text: '', span: { start: record.start, end: record.end } };
  return takeStatements(sourceOfParts(csl, parts.length > 0 ? parts : [whole], path), {
    publicationTypes: values('M3', 'PT'),
    headings: values('KW').flatMap((words) => [words, ...words.split(/\s*;\s*/)]),
    notes: values('N1', 'RN'),
    files: values('L1').flatMap((files) => files.split(';')),
  });
}

function citationOf(values: ReturnType<typeof valuesOf>): RawItem {
  const one = (...tags: readonly string[]): string | undefined => values(...tags)[0];
  const date = [one('DA'), one('PY', 'Y1', 'Y2')].map((each) => readDate(each ?? ''));
  const [start, end] = [one('SP'), one('EP')];
  const pages = start !== undefined && end !== undefined && !start.includes('-') ? `${start}-${end}` : start;
  const notes = values('N1', 'M1', 'C7', 'AN', 'U1').join(' ');
  const accession = /^(?:PMID:?\s*)?(\d{7,8})$/i.exec(one('AN') ?? '')?.[1];
  const type = one('TY') ?? '';
  return {
    type: (Object.hasOwn(cslTypes, type) ? cslTypes[type] : undefined) ?? 'document',
    title: one('TI', 'T1', 'CT', 'BT'),
    author: values('AU', 'A1').map(readName),
    'container-title': one('JF', 'JO', 'T2', 'JA', 'J2', 'BT'),
    publisher: one('PB'),
    // DA is the whole date, where it is given at all; some write only the day in it.
    issued: date.find((each) => each !== undefined && each.length > 4) ?? date[1] ?? date[0],
    volume: one('VL'),
    issue: one('IS'),
    page: pages,
    DOI: one('DO') ?? /\b10\.\d{4,9}\/[^\s;]+/.exec(one('M3', 'UR') ?? '')?.[0],
    PMID: /\bPMID:?\s*(\d{1,8})\b/i.exec(notes)?.[1] ?? accession,
    PMCID: /\bPMC[1-9]\d{0,8}\b/.exec(`${one('C2') ?? ''} ${notes}`)?.[0],
    URL: values('UR', 'L2').find((address) => /^https?:\/\/\S+$/.test(address)),
  };
}

/** "Last, First, Suffix"; what has no comma is a body's name. */
function readName(name: string): Record<string, string> {
  const [family = '', given = '', suffix = ''] = name.split(/\s*,\s*/);
  if (given === '') return { literal: family || name };
  return { family, given, ...(suffix === '' ? {} : { suffix }) };
}
