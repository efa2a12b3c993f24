import { citeShort } from '../evidence/citing/cite.ts';
import type { Library } from '../evidence/ranking/library.ts';
import type { Passage, Source, SourcePlace, Span } from '../model.ts';
import { createCitedSources, type FindCited } from './citedSources.ts';
import { type Compare, closestTo, createComparer } from './compareWithSource.ts';
import { createFindJournals, type FindJournals } from './mentions/findJournals.ts';

/** A library as citations need it. */
export interface CitableLibrary {
  readonly sources: readonly Source[];
  readonly search: Library['search'];
  readonly findCited: FindCited;
  readonly findJournals: FindJournals;
  readonly compare: Compare;
  /** The passage of a source that shares most words with a claim. */
  readonly closest: (claim: string, source: Source) => Passage | undefined;
}

/** Indexes a library for citations. What was compared once is kept as long as the library. */
export function createCitableLibrary({ sources, search }: Library): CitableLibrary {
  return {
    sources,
    search,
    findCited: createCitedSources(sources),
    findJournals: createFindJournals(titlesOf(sources)),
    compare: createComparer(),
    closest: (claim, source) => closestTo(claim, source.passages),
  };
}

/** The journals of a library's articles; the name of a newspaper or a page is no journal. */
function titlesOf(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ csl }) =>
    csl.type === 'article-journal' && csl['container-title'] ? [csl['container-title']] : [],
  );
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
