import type { CslItem, Passage, Source } from '../../model.ts';

/**
 * Makes what gives a source in less memory, for sources that came by a copy (JSON, a worker's message), in
 * which nothing is shared any more: ids, places and names that repeat, in one source or in many, become one,
 * and so does each empty list.
 */
export function createSharing(): (source: Source) => Source {
  const known = new Map<string, string>();
  const one = (text: string): string => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
  return (source) => shareWithin(source, one);
}

type One = (text: string) => string;

/** Shared by all sources that have none of something. */
const none: readonly never[] = Object.freeze([]);

function shareWithin(source: Source, one: One): Source {
  const { csl, design, population, comparator, cues, about, reports, results, path } = source;
  return {
    ...source,
    csl: shareNames(csl, one),
    design: one(design) as Source['design'],
    population: one(population),
    ...(comparator === undefined ? {} : { comparator: one(comparator) }),
    ...(cues === undefined ? {} : { cues: mapValues(cues, one) }),
    about: about.length === 0 ? none : about.map(one),
    reports: reports.length === 0 ? none : reports.map(one),
    results: results.length === 0 ? none : results,
    passages: sharePlaces(source),
    path: one(path),
  };
}

function shareNames(csl: CslItem, one: One): CslItem {
  const { type, publisher, 'container-title': container } = csl;
  return {
    ...csl,
    type: one(type),
    ...(publisher === undefined ? {} : { publisher: one(publisher) }),
    ...(container === undefined ? {} : { 'container-title': one(container) }),
  };
}

/** Sentences of one paragraph stand where it stands, often; all are of one source. */
function sharePlaces({ csl, passages }: Source): readonly Passage[] {
  let { span } = passages[0] ?? { span: { start: 0, end: 0 } };
  return passages.map((passage) => {
    if (passage.span.start !== span.start || passage.span.end !== span.end) span = passage.span;
    return { ...passage, source: passage.source === csl.id ? csl.id : passage.source, span };
  });
}

function mapValues<T extends object>(record: T, one: One): T {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, one(value)])) as T;
}
