import { type Design, designs, type Problem, type Source, type Species } from '../../../model.ts';
import { citationKeys, readCitation } from './readCitation.ts';
import { readFindings } from './readFindings.ts';
import { certainties, readResults } from './readResults.ts';
import { type Fields, type Note, readFields } from './recordFields.ts';

/** What reading one record gives: the source as far as it could be read, and what could not. */
export interface RecordReading {
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

const speciesNames = ['human', 'animal', 'cells'] as const;

const recordKeys = [
  ...citationKeys,
  'design',
  'population',
  'species',
  'n',
  'comparator',
  'certainty',
  'about',
  'reports',
  'retracted',
  'checked',
  'results',
] as const;

/**
 * Reads a record: YAML front matter about the source, then its findings as a list.
 * `path` is the file's name within its library; without `.md` it is the record's id. Problems name
 * the path and the line. What could be read is kept; there is no source without a title and a
 * design. Never throws.
 */
export function readRecord(text: string, path: string): RecordReading {
  const problems: Problem[] = [];
  const lineAt = createLineFinder(text);
  const noted = new Set<string>();
  const note: Note = (offset, said) => {
    const message = `${path}:${lineAt(offset)}: ${said}`;
    if (!noted.has(message)) problems.push({ message });
    noted.add(message);
  };

  const parts = splitRecord(text);
  if (!parts) {
    note(0, 'a record starts with front matter between two lines of three dashes');
    return { problems };
  }
  const fields = readFields(parts.front, parts.frontStart, recordKeys, note);
  if (!fields) return { problems };

  const id = path.replace(/^.*[/\\]/, '').replace(/\.md$/i, '');
  const csl = readCitation(fields, id, note);
  const design = fields.choice('design', designs);
  if (!fields.has('design'))
    note(fields.offset(), `“design” is missing; it is one of: ${designs.join(', ')}`);
  const rest = readRest(fields, design, note);
  const findings = readFindings(text, parts.bodyStart, note);
  if (!csl || !design) return { problems };

  const passages = findings.map((finding) => ({ source: id, ...finding }));
  return { source: { csl, design, ...rest, passages, path }, problems };
}

function readRest(
  fields: Fields,
  design: Design | undefined,
  note: Note,
): Omit<Source, 'csl' | 'design' | 'passages' | 'path'> {
  const n = fields.count('n');
  const comparator = fields.text('comparator');
  const certainty = fields.choice('certainty', certainties);
  const checked = fields.text('checked');
  return {
    population: fields.text('population') ?? '',
    species: fields.choice('species', speciesNames) ?? usualSpecies(design),
    ...(n === undefined ? {} : { n }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(certainty === undefined ? {} : { certainty }),
    about: fields.texts('about').map((name) => name.toLowerCase()),
    reports: fields.texts('reports'),
    ...(fields.choice('retracted', ['true', 'false']) === 'true' ? { retracted: true } : {}),
    results: readResults(fields, checked !== undefined, note),
  };
}

function usualSpecies(design: Design | undefined): Species {
  if (design === 'animal study') return 'animal';
  return design === 'in vitro study' ? 'cells' : 'human';
}

interface RecordParts {
  readonly front: string;
  readonly frontStart: number;
  readonly bodyStart: number;
}

/** Finds the front matter; a byte order mark may stand before it. */
function splitRecord(text: string): RecordParts | undefined {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!open) return undefined;
  const frontStart = open[0].length;
  const fence = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/gm;
  fence.lastIndex = frontStart;
  const close = fence.exec(text);
  if (!close) return undefined;
  return {
    front: text.slice(frontStart, close.index),
    frontStart,
    bodyStart: close.index + close[0].length,
  };
}

/** Gives the line of an offset, counted from 1. */
function createLineFinder(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
