import type { Problem } from '../../model.ts';
import { locate } from '../../text/lines.ts';
import { readRows } from './readRows.ts';

/** What the list of retracted works is called; it lies where the library does. */
export const retractionsFileNames = ['overclaim.retracted.txt', 'overclaim.retracted.csv'] as const;

/** Works that a list says were retracted. */
export interface Retractions {
  /** Bare, in lower case. */
  readonly DOIs: ReadonlySet<string>;
  readonly PMIDs: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;
const PMID = /^(?:pmid:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)?(\d{4,9})\/?$/i;

/** Columns of the list that Retraction Watch gives out by Crossref: the work, the notice about it, and what became of it. */
const workColumns = ['originalpaperdoi', 'originalpaperpubmedid'];
const natureColumn = 'retractionnature';

/** A list with more lines that cannot be read is hardly one; one more line says how many are not named. */
const mostProblems = 20;

/**
 * Reads a writer's list of retracted works: a DOI or a PMID a line, `#` before a comment; or a table with
 * commas whose first line names the columns `OriginalPaperDOI` and `OriginalPaperPubMedID`, as Retraction
 * Watch's has. Of a table that says what became of a work (`RetractionNature`), corrections, expressions
 * of concern and reinstatements are no retractions. Problems read `PATH:LINE: what is wrong`. Never throws.
 */
export function readRetractions(text: string, path: string): Retractions {
  return /^\ufeff?[^\n]*\boriginalpaper(?:doi|pubmedid)\b/i.test(text.slice(0, 4000))
    ? readTable(text, path)
    : readLines(text, path);
}

/** The lists of several files as one. */
export function joinRetractions(lists: readonly Retractions[]): Retractions {
  return {
    DOIs: new Set(lists.flatMap(({ DOIs }) => [...DOIs])),
    PMIDs: new Set(lists.flatMap(({ PMIDs }) => [...PMIDs])),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

function readLines(text: string, path: string): Retractions {
  const [DOIs, PMIDs] = [new Set<string>(), new Set<string>()];
  const wrong: number[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    // A DOI may hold "#"; a comment has a space before it.
    const entry = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (entry !== '' && !take(entry, DOIs, PMIDs)) wrong.push(at + 1);
  }
  const problems = wrong
    .slice(0, mostProblems)
    .map((line) => ({ message: `${path}:${line}: neither a DOI nor a PMID; the line is left out` }));
  const rest = wrong.length - problems.length;
  const more = { message: `${path}: ${rest} more lines are left out` };
  return { DOIs, PMIDs, problems: rest > 0 ? [...problems, more] : problems };
}

function readTable(text: string, path: string): Retractions {
  const [DOIs, PMIDs] = [new Set<string>(), new Set<string>()];
  const { rows, unclosed } = readRows(text.replace(/^\ufeff/, ''));
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const nature = head.indexOf(natureColumn);
  const works = workColumns.map((name) => head.indexOf(name)).filter((at) => at >= 0);
  for (const row of rows.slice(1)) {
    if (nature >= 0 && !/^\s*retraction\s*$/i.test(row[nature] ?? '')) continue;
    // A work without one of the two has "unavailable" or 0 there.
    for (const at of works) take((row[at] ?? '').trim(), DOIs, PMIDs);
  }
  const problem = (offset: number) => ({
    message: `${path}:${locate(text).at(offset).line}: a quotation mark that is not closed; what follows is left out`,
  });
  return { DOIs, PMIDs, problems: unclosed === undefined ? [] : [problem(unclosed)] };
}

function take(entry: string, DOIs: Set<string>, PMIDs: Set<string>): boolean {
  const found = DOI.exec(entry)?.[1];
  if (found !== undefined) DOIs.add(found.toLowerCase());
  const number = PMID.exec(entry)?.[1];
  if (number !== undefined) PMIDs.add(number);
  return found !== undefined || number !== undefined;
}
