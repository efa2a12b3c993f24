import { citeShort } from '../evidence/citing/cite.ts';
import type { Library } from '../evidence/ranking/library.ts';
import type { Passage, Source, SourcePlace, Span } from '../model.ts';
import { createCitedSources, type FindCited } from './citedSources.ts';
import { type Compare, createComparer } from './compareWithSource.ts';

/** A library as citations need it. */
export interface CitableLibrary {
  readonly sources: readonly Source[];
  readonly search: Library['search'];
  readonly findCited: FindCited;
  readonly compare: Compare;
}

/** Indexes a library for citations. What was compared once is kept as long as the library. */
export function createCitableLibrary({ sources, search }: Library): CitableLibrary {
  return { sources, search, findCited: createCitedSources(sources), compare: createComparer() };
}

/** A place in a source, for a finding. */
export function placeIn(source: Source, passage: Passage, message: string, words?: Span): SourcePlace {
  return {
    source: source.csl.id,
    citation: citeShort(source.csl),
    passage,
    message,
    ...(words === undefined ? {} : { words }),
  };
}
