import type { CslItem, Problem, Source } from '../../model.ts';
import { withNamesake } from './namesakes.ts';
import type { SourceReading } from './sourceReading.ts';

/**
 * Makes one source of one work that was read from two files: an entry of a reference manager and the text
 * it names by DOI, PMID, PMCID, attached file, a file called by its key, or the same title. The citation is
 * the entry's, passages and `path` are those of the fuller text; what the entry states of design and species
 * stands. An id that two works have is a problem that names both files; the first is kept, with the other as its
 * namesake. Order is kept;
 * linear. Records of ours are left as they are. Never throws.
 */
export function joinSources(sources: readonly Source[]): SourceReading {
  const places = new Map<string, number>();
  const joined: (Source | undefined)[] = [];
  const problems: Problem[] = [];
  const byId = new Map<string, Source>();
  const placeOf = new Map<string, number>();

  // Entries first, so that a text finds the entry that names it wherever its file stands.
  const order = [...sources.keys()].sort((a, b) => rank(sources[a]) - rank(sources[b]) || a - b);
  for (const at of order) {
    const source = sources[at];
    if (!source) continue;
    const names = namesOf(source);
    const place = isRecord(source)
      ? undefined
      : names.map((name) => places.get(name)).find((found) => found !== undefined);
    const other = place === undefined ? undefined : joined[place];
    const same = byId.get(source.csl.id);
    if (place !== undefined && other && other.path !== source.path && isOneWork(other, source)) {
      joined[place] = join(other, source);
      for (const name of names) if (!places.has(name)) places.set(name, place);
    } else if (same) {
      const message = `${source.path}: the id “${source.csl.id}” is also in ${same.path}; the first is kept`;
      problems.push({ message });
      const first = placeOf.get(source.csl.id);
      const kept = first === undefined ? undefined : joined[first];
      if (first !== undefined && kept) joined[first] = withNamesake(kept, source);
    } else {
      joined[at] = source;
      byId.set(source.csl.id, source);
      placeOf.set(source.csl.id, at);
      if (isRecord(source)) continue;
      // Two files of one name are two works, as far as their names tell.
      const known = isDocument(source) ? names.filter((name) => !/^(?:file|key) /.test(name)) : names;
      for (const name of known) if (!places.has(name)) places.set(name, at);
    }
  }
  return { sources: joined.filter((source) => source !== undefined), problems };
}

/** A document that was read by itself goes by the name of its file. */
function isDocument(source: Source): boolean {
  return source.csl.id === source.path || (source.csl.id === stemOf(source.path) && !isRecord(source));
}

/** A record of ours, which says all it says by itself, and whose findings were chosen. */
function isRecord({ csl, path }: Source): boolean {
  return /\.md$/i.test(path) && csl.id !== path;
}

function rank(source: Source | undefined): number {
  return source && isDocument(source) ? 1 : 0;
}

/** A title shorter than this may be that of several works: "Editorial", "Coffee and sleep". */
const shortestTitle = 30;

/** What a work is known by. */
function namesOf(source: Source): readonly string[] {
  const { csl, path, files } = source;
  const title = plain(csl.title);
  const own = isDocument(source);
  return [
    csl.DOI ? `doi ${csl.DOI.toLowerCase()}` : '',
    csl.PMID ? `pmid ${csl.PMID}` : '',
    csl.PMCID ? `pmcid ${csl.PMCID}` : '',
    own ? `file ${baseOf(path)}` : '',
    own ? `key ${stemOf(path).toLowerCase()}` : `key ${csl.id.toLowerCase()}`,
    ...(files ?? []).map((file) => `file ${baseOf(file)}`),
    title.length >= shortestTitle ? `title ${title}` : '',
  ].filter((name) => name !== '');
}

/** Two entries with one key, or with one title and other identifiers, are two works. */
function isOneWork(one: Source, other: Source): boolean {
  for (const key of ['DOI', 'PMID'] as const) {
    const [mine, yours] = [one.csl[key]?.toLowerCase(), other.csl[key]?.toLowerCase()];
    if (mine !== undefined && yours !== undefined) return mine === yours;
  }
  if (isDocument(one) || isDocument(other)) return true;
  return plain(one.csl.title) === plain(other.csl.title) && yearOf(one.csl) === yearOf(other.csl);
}

function join(one: Source, other: Source): Source {
  const [entry, text] = isDocument(one) && !isDocument(other) ? [other, one] : [one, other];
  const fuller = text.passages.length > entry.passages.length ? text : entry;
  const isGraded = entry.design !== 'source of unstated design';
  const graded = isGraded ? entry : text;
  const { population, species, n, comparator, cues } = graded;
  const files = [...new Set([...(entry.files ?? []), ...(text.files ?? [])])];
  const namesakes = [...(entry.namesakes ?? []), ...(text.namesakes ?? [])];
  return {
    csl: { ...besidesOf(text.csl, entry.csl), ...entry.csl },
    design: graded.design,
    population,
    species,
    ...(n === undefined ? {} : { n }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(entry.certainty === undefined ? {} : { certainty: entry.certainty }),
    ...(cues === undefined ? {} : { cues }),
    about: entry.about,
    reports: entry.reports,
    results: entry.results,
    passages: fuller.passages.map((passage) => ({ ...passage, source: entry.csl.id })),
    path: fuller.path,
    ...(one.retracted || other.retracted ? { retracted: true } : {}),
    ...(files.length === 0 ? {} : { files }),
    ...(namesakes.length === 0 ? {} : { namesakes }),
  };
}

/** The identifiers that only the text gives. */
function besidesOf(text: CslItem, entry: CslItem): Partial<CslItem> {
  const keys = (['DOI', 'PMID', 'PMCID', 'URL', 'issued', 'author', 'container-title'] as const).filter(
    (key) => entry[key] === undefined && text[key] !== undefined,
  );
  return Object.fromEntries(keys.map((key) => [key, text[key]]));
}

function plain(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function yearOf({ issued }: CslItem): string | undefined {
  return issued?.slice(0, 4);
}

function baseOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').toLowerCase();
}

function stemOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}
