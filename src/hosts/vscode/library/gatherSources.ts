import type { SourceReading } from '../../../engine.ts';
import type { Source } from '../../../model.ts';

/** The sources of all files together. Ids are told apart across them: the first keeps its id. */
export function gatherSources(readings: readonly SourceReading[]): SourceReading {
  const kept = new Map<string, Source>();
  const problems: { message: string }[] = [];
  for (const source of readings.flatMap(({ sources }) => sources)) {
    const first = kept.get(source.csl.id);
    if (!first) kept.set(source.csl.id, source);
    else {
      const message = `${source.path}: the id “${source.csl.id}” is that of ${first.path}, which is kept`;
      problems.push({ message });
    }
  }
  return { sources: [...kept.values()], problems };
}

/** The writer's own sources, and behind them the bundled ones; of an id that both have, the writer's counts. */
export function withBundled(own: readonly Source[], bundled: readonly Source[]): readonly Source[] {
  const ids = new Set(own.map(({ csl }) => csl.id));
  return [...own, ...bundled.filter(({ csl }) => !ids.has(csl.id))];
}
