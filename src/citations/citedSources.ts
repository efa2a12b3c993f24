import type { Source } from '../model.ts';
import type { Pointer } from './pointer.ts';
import { readIdentifiers } from './readIdentifiers.ts';
import type { Reference } from './referenceList.ts';

/** Finds the sources that a pointer means; none where the library has none. */
export type FindCited = (pointer: Pointer, references: ReadonlyMap<string, Reference>) => readonly Source[];

/** A title shorter than so many characters could stand in any reference. */
const shortestTitle = 20;

/**
 * Indexes a library for citations: by key or the name of a file, DOI, PMID, and first author with year. An entry of a list of
 * references is found by its identifiers, else by its title, else by its first author and year.
 */
export function createCitedSources(sources: readonly Source[]): FindCited {
  const byKey = new Map<string, Source[]>();
  const byIdentifier = new Map<string, Source[]>();
  const byAuthor = new Map<string, Source[]>();
  for (const source of sources) {
    const { csl } = source;
    add(byKey, csl.id, source);
    // A document that no entry names is known by its path; a writer calls it by its file's name.
    if (csl.id === source.path) add(byKey, stemOf(source.path), source);
    if (csl.DOI) add(byIdentifier, csl.DOI.toLowerCase(), source);
    if (csl.PMID) add(byIdentifier, csl.PMID, source);
    const year = yearOf(source);
    for (const name of namesOfFirst(source)) if (year) add(byAuthor, `${foldName(name)} ${year}`, source);
  }
  const findTitles = createFindTitles(sources);

  const byReference = ({ text }: Reference): readonly Source[] => {
    const identified = readIdentifiers(text).flatMap((pointer) => find(pointer, new Map()));
    if (identified.length > 0) return identified;
    const titled = findTitles(foldWords(text));
    if (titled.length > 0) {
      const longest = Math.max(...titled.map(({ title }) => title.length));
      return titled.filter(({ title }) => title.length === longest).map(({ source }) => source);
    }
    const author = /^\P{L}*((?:\p{Ll}+\s){0,3}\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(text)?.[1];
    const year = /\b(?:1[89]|20)\d\d\b/.exec(text)?.[0];
    return author && year ? find({ kind: 'author and year', author, year }, new Map()) : [];
  };

  const find: FindCited = (pointer, references) => {
    switch (pointer.kind) {
      case 'DOI':
        return byIdentifier.get(pointer.DOI) ?? [];
      case 'PMID':
        return byIdentifier.get(pointer.PMID) ?? [];
      case 'author and year':
        return chooseBySuffix(
          byAuthor.get(`${foldName(pointer.author)} ${pointer.year.slice(0, 4)}`) ?? [],
          pointer.year.slice(4),
        );
      case 'number': {
        const entry = references.get(String(pointer.number));
        return entry ? byReference(entry) : [];
      }
      case 'key': {
        const found = byKey.get(pointer.key) ?? byIdentifier.get(identifierIn(pointer.key));
        const entry = references.get(pointer.key);
        return found ?? (entry ? byReference(entry) : []);
      }
    }
  };
  return find;
}

interface Titled {
  readonly source: Source;
  readonly title: string;
}

/** Prepares to find the titles that stand in some words, folded; those that begin with a word are looked at where it stands. */
function createFindTitles(sources: readonly Source[]): (words: string) => readonly Titled[] {
  const byFirstWord = new Map<string, Titled[]>();
  for (const source of sources) {
    const title = foldWords(source.csl.title);
    const [first = ''] = title.split(' ', 1);
    if (title.length >= shortestTitle) add(byFirstWord, first, { source, title });
  }
  return (words) => {
    const found = new Set<Titled>();
    let at = 0;
    for (const word of words.split(' ')) {
      for (const titled of byFirstWord.get(word) ?? []) {
        if (words.startsWith(titled.title, at)) found.add(titled);
      }
      at += word.length + 1;
    }
    return [...found];
  };
}

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}

/** "papers/leaflet.docx" → "leaflet". */
function stemOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}

/** "pmid:123", "doi:10.1000/x" as keys, as Pandoc's filters and Manubot write them, and the bare identifier. */
function identifierIn(key: string): string {
  return key.replace(/^(?:pmid|pubmed|doi):\s?/i, '').toLowerCase();
}

/** Where a letter behind the year tells two works apart, the one with that letter. */
function chooseBySuffix(found: readonly Source[], suffix: string): readonly Source[] {
  const lettered = found.filter(({ csl }) => csl['year-suffix'] === suffix);
  return suffix !== '' && lettered.length > 0 ? lettered : found;
}

export function yearOf({ csl }: Source): string | undefined {
  return csl.issued?.slice(0, 4);
}

/** What a draft may call the first author: the family name, an organisation, or who stands for them. */
function namesOfFirst({ csl }: Source): readonly string[] {
  const [first] = csl.author ?? [];
  const name = first?.family ?? first?.literal;
  const site = csl.author?.length ? undefined : (csl.publisher ?? csl['container-title']);
  return [name, site].filter((each) => each !== undefined);
}

/** A name without case, accents, spaces and hyphens: "Moda-Sava" and "Moda Sava" are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Words without case, accents and marks, one space between. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
