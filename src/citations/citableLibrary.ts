import type { Figure } from '../claims/figures/figure.ts';
import { citeShort } from '../evidence/citing/cite.ts';
import { figuresIn } from '../evidence/comparison/figuresIn.ts';
import type { Library } from '../evidence/ranking/library.ts';
import { journals } from '../lexicons/journals.ts';
import type { Passage, Source, SourcePlace, Span } from '../model.ts';
import { createCitedSources, type FindCited, foldName, foldWords, yearOf } from './citedSources.ts';
import { type Compare, closestTo, createComparer } from './compareWithSource.ts';
import { wordsOfSource } from './mentions/countShared.ts';
import { createFindJournals, type FindJournals } from './mentions/findJournals.ts';

/** A library as citations need it. */
export interface CitableLibrary {
  readonly sources: readonly Source[];
  readonly search: Library['search'];
  readonly findCited: FindCited;
  readonly findJournals: FindJournals;
  /** True for the name of a journal that is known, by itself. */
  readonly isJournal: (name: string) => boolean;
  readonly isFirstAuthor: (family: string) => boolean;
  /** The sources by the folded names of all their authors, and by their years. */
  readonly byAuthor: ReadonlyMap<string, readonly Source[]>;
  readonly byYear: ReadonlyMap<string, readonly Source[]>;
  /** The telling words of a source. */
  readonly wordsOf: (source: Source) => ReadonlySet<string>;
  /** The sources by their titles, folded. */
  readonly byTitle: ReadonlyMap<string, readonly Source[]>;
  readonly compare: Compare;
  /** The figures of a source, passage by passage. */
  readonly figuresOf: (source: Source) => readonly (readonly Figure[])[];
  /** The passage of a source that shares most words with a claim. */
  readonly closest: (claim: string, source: Source) => Passage | undefined;
}

/** Indexes a library for citations. What was compared once is kept as long as the library. */
export function createCitableLibrary({ sources, search }: Library): CitableLibrary {
  const titles = titlesOf(sources);
  const journalNames = new Set([...journals.flat(), ...titles].map(foldJournal));
  const firstAuthors = new Set(sources.map(({ csl }) => foldName(csl.author?.[0]?.family ?? '')));
  return {
    sources,
    search,
    findCited: createCitedSources(sources),
    findJournals: createFindJournals(titles),
    isJournal: (name) => journalNames.has(foldJournal(name)),
    isFirstAuthor: (family) => firstAuthors.has(foldName(family)),
    byAuthor: indexBy(sources, ({ csl: { author = [] } }) => [
      ...new Set(author.map(({ family, literal }) => foldName(family ?? literal ?? ''))),
    ]),
    byYear: indexBy(sources, (source) => yearOf(source) ?? []),
    wordsOf: createWords(),
    byTitle: indexBy(sources, ({ csl }) => foldWords(csl.title)),
    compare: createComparer(),
    figuresOf: createFigures(),
    closest: (claim, source) => closestTo(claim, source.passages),
  };
}

/** A paper is read for its figures when one of them is asked for, and once. */
function createFigures(): CitableLibrary['figuresOf'] {
  const kept = new Map<Source, readonly (readonly Figure[])[]>();
  return (source) => {
    const known = kept.get(source) ?? source.passages.map(({ text }) => figuresIn(text));
    kept.set(source, known);
    return known;
  };
}

/** The journals of a library's articles; the name of a newspaper or a page is no journal. */
function titlesOf(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ csl }) =>
    csl.type === 'article-journal' && csl['container-title'] ? [csl['container-title']] : [],
  );
}

/** The words of a source are gathered when a sentence may speak of it, and once. */
function createWords(): CitableLibrary['wordsOf'] {
  const kept = new Map<Source, ReadonlySet<string>>();
  return (source) => {
    const known = kept.get(source) ?? wordsOfSource(source);
    kept.set(source, known);
    return known;
  };
}

function foldJournal(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/, '')
    .trim();
}

function indexBy(
  sources: readonly Source[],
  keysOf: (source: Source) => string | readonly string[],
): ReadonlyMap<string, readonly Source[]> {
  const index = new Map<string, Source[]>();
  for (const source of sources) {
    for (const key of [keysOf(source)].flat()) {
      const known = index.get(key);
      if (known) known.push(source);
      else index.set(key, [source]);
    }
  }
  return index;
}

/** A place in a source, for a finding. */
export function placeIn(source: Source, passage: Passage, message: string, words?: Span): SourcePlace {
  return {
    source: source.csl.id,
    citation: citeShort(source.csl),
    path: source.path,
    passage,
    message,
    ...(words === undefined ? {} : { words }),
  };
}
