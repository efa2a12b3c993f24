import { createLibrary, type Library } from '../../../engine.ts';
import type { Source } from '../../../model.ts';
import type { Indexer } from '../../indexer/indexer.ts';
import type { KeptReadings } from './keptReadings.ts';

/** Where an index comes from: kept under a name that tells what it was made of, else made by the indexer. */
export interface Indexing {
  readonly name: string;
  readonly kept: KeptReadings;
  readonly indexer: Indexer;
}

/** The writer's own sources, and behind them the bundled ones; of an id that both have, the writer's counts. */
export function withBundled(own: readonly Source[], bundled: readonly Source[]): readonly Source[] {
  const ids = new Set(own.map(({ csl }) => csl.id));
  return [...own, ...bundled.filter(({ csl }) => !ids.has(csl.id))];
}

/**
 * The writer's own and the bundled sources as a library. The index is made away from this thread, but
 * for the bundled sources alone: of those it takes less time than asking.
 */
export async function indexSources(
  own: readonly Source[],
  bundled: readonly Source[],
  { name, kept, indexer }: Indexing,
): Promise<Library> {
  const sources = withBundled(own, bundled);
  if (own.length === 0) return createLibrary(sources);
  const known = await kept.findIndex(name);
  const index = known ?? (await indexer.index(sources));
  if (!known && index.length > 0) await kept.keepIndex(name, index);
  return createLibrary(sources, index);
}
