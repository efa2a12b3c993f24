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

const format = { tag: /([A-Z]{2,4}) {0,2}- ?/y, first: 'PMID' };

/**
 * Reads the MEDLINE format (.nbib, and what PubMed saves as text), of one or more records. Each becomes a
 * source under "pmid:" and its number; its design is taken from its publication types and its species from
 * its MeSH headings where they say. What is no record is a problem that names its line, and the rest is
 * read. Fields: https://www.nlm.nih.gov/bsd/mms/medlineelements.html. Never throws.
 */
export function readMedline(text: string, path: string): SourceReading {
  const found = collectSources(text, path);
  const records = splitTagged(text, splitLines(text), format);
  const keys = new Map<string, number>();
  for (const record of records) {
    const values = valuesOf(text, record);
    if (values('TI', 'BTI', 'PMID').length === 0) {
      found.say(record.start, 'this record has neither “PMID” nor “TI”; it is left out');
      continue;
    }
    const item = citationOf(values);
    const pmid = values('PMID')[0];
    const id = pmid === undefined ? keyOf(item, keys) : `pmid:${pmid}`;
    found.take(id, record.start, () => {
      const csl = readCslCitation(item, id, (said) => found.say(record.start, said));
      return readSource(text, record, csl, path);
    });
  }
  if (records.length === 0 && /\S/.test(text)) {
    found.say(0, 'no record of MEDLINE was found; nothing is read');
  }
  return found.reading();
}

function readSource(text: string, record: TaggedRecord, csl: CslItem, path: string): Source {
  const values = valuesOf(text, record);
  const parts = record.fields
    .filter(({ tag }) => tag === 'AB')
    .map(({ span }) => ({ span, ...placeAbstract(text, span) }));
  const whole = { text: '', span: { start: record.start, end: record.end } };
  return takeStatements(sourceOfParts(csl, parts.length > 0 ? parts : [whole], path), {
    publicationTypes: values('PT'),
    // A heading may be starred as the main one, and have qualifiers: "*Coffee/adverse effects".
    headings: values('MH').map((heading) => heading.replace(/^\*/, '').replace(/\/.*$/, '')),
    notes: values('RIN').map((notice) => `Retraction in: ${notice}`),
  });
}

function citationOf(values: ReturnType<typeof valuesOf>): RawItem {
  const one = (...tags: readonly string[]): string | undefined => values(...tags)[0];
  const isBook = one('BTI') !== undefined;
  const full = values('FAU').map(readFullName);
  const short = values('AU').map(readShortName);
  return {
    type: isBook ? 'book' : 'article-journal',
    title: one('TI', 'BTI')?.replace(/(?<=[^.])\.$/, ''),
    author: [...(full.length > 0 ? full : short), ...values('CN').map((literal) => ({ literal }))],
    'container-title': one('JT', 'TA'),
    publisher: one('PB'),
    issued: readDate(one('DP', 'DEP') ?? ''),
    volume: one('VI'),
    issue: one('IP'),
    page: one('PG'),
    DOI: values('LID', 'AID')
      .map((identifier) => /^(\S+) \[doi\]/.exec(identifier)?.[1])
      .find((doi) => doi !== undefined),
    PMID: one('PMID'),
    PMCID: one('PMC'),
  };
}

function readFullName(name: string): Record<string, string> {
  const [family = '', given = '', suffix = ''] = name.split(/\s*,\s*/);
  return { family, ...(given === '' ? {} : { given }), ...(suffix === '' ? {} : { suffix }) };
}

/** "Smith JA": the initials are the last word. */
function readShortName(name: string): Record<string, string> {
  const [, family = name, given = ''] = /^(.*) (\p{Lu}{1,4})$/u.exec(name) ?? [];
  return { family, ...(given === '' ? {} : { given }) };
}
