import type { Span } from '../../../model.ts';
import { splitLines } from '../../../text/lines.ts';
import { collectSources } from '../collectSources.ts';
import { placeAbstract } from '../plainAbstract.ts';
import { readCslCitation } from '../readCslCitation.ts';
import { readDate } from '../readDate.ts';
import { sourceOfParts } from '../sourceOfParts.ts';
import type { SourceReading } from '../sourceReading.ts';
import { takeStatements } from '../takeStatements.ts';

const opening = /^\ufeff?\d{1,6}[.:] \S/;
const number = /^PMID: (\d{1,8})\b/m;
/** Paragraphs of a record that are no abstract. */
const besides =
  /^(?:author information|collaborators?|comment (?:in|on)|update (?:in|of)|erratum|retract|expression of concern|doi:|pmcid:|pmid:|©|copyright|conflict of interest|publisher:|plain language)/i;
const leastAbstract = 150;

/**
 * Reads the "Abstract (text)" format of PubMed: numbered records of a journal line, title, authors and
 * abstract in paragraphs, ended by a line "PMID: …". Undefined where the text is none.
 */
export function readPubmedText(text: string, path: string): SourceReading | undefined {
  if (!opening.test(text) || !number.test(text)) return undefined;
  const found = collectSources(text, path);
  for (const record of splitRecords(text)) {
    const own = text.slice(record.start, record.end);
    const pmid = number.exec(own)?.[1];
    if (pmid === undefined) {
      found.say(record.start, 'this record has no “PMID”; it is left out');
      continue;
    }
    const [journal = '', title = '', authors = '', ...rest] = paragraphsOf(text, record);
    const plain = (span: Span | ''): string => (span === '' ? '' : placeAbstract(text, span).text);
    const line = plain(journal).replace(/^\d+[.:] /, '');
    const abstract = rest
      .map((span) => ({ span, ...placeAbstract(text, span) }))
      .filter((part) => part.text.length >= leastAbstract && !besides.test(part.text));
    const id = `pmid:${pmid}`;
    const item = {
      type: 'article-journal',
      title: plain(title).replace(/\.$/, ''),
      author: readAuthors(plain(authors)),
      'container-title': /^[^.]+/.exec(line)?.[0],
      issued: readDate(line.replace(/^[^.]+\.\s*/, '')),
      DOI: /\bdoi:\s*(10\.\d{4,9}\/\S+?)\.?(?:\s|$)/i.exec(own)?.[1],
      PMID: pmid,
      PMCID: /\bPMC[1-9]\d{0,8}\b/.exec(own)?.[0],
    };
    found.take(id, record.start, () => {
      const csl = readCslCitation(item, id, (said) => found.say(record.start, said));
      const parts = abstract.length > 0 ? abstract : [{ text: '', span: record }];
      const notices = rest.map(plain).filter((paragraph) => /^retraction in\b/i.test(paragraph));
      return takeStatements(sourceOfParts(csl, parts, path), { notes: notices });
    });
  }
  return found.reading();
}

/** A record begins with its number after a blank line, once the record before has its PMID. */
function splitRecords(text: string): readonly Span[] {
  const starts: number[] = [];
  let isDone = true;
  let isBlank = true;
  for (const { start, end } of splitLines(text)) {
    const line = text.slice(start, Math.min(end, start + 200));
    if (isDone && isBlank && opening.test(line)) {
      starts.push(start);
      isDone = false;
    }
    if (number.test(line)) isDone = true;
    isBlank = line.trim() === '';
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let isOpen = false;
  for (const line of splitLines(text.slice(start, end))) {
    const span = { start: start + line.start, end: start + line.end };
    const last = paragraphs.at(-1);
    if (text.slice(span.start, span.end).trim() === '') isOpen = false;
    else if (isOpen && last) paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end };
    else {
      paragraphs.push(span);
      isOpen = true;
    }
  }
  return paragraphs;
}

/** "Smith JA(1), van Berg K(1)(2)." */
function readAuthors(line: string): readonly Record<string, string>[] {
  return line
    .replace(/\(\d+\)|\.$/g, '')
    .split(/\s*[,;]\s*/)
    .flatMap((name) => {
      const [, family, given] = /^(.+) (\p{Lu}{1,4})$/u.exec(name.trim()) ?? [];
      return family && given ? [{ family, given }] : [];
    });
}
