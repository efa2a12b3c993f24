/**
 * The process of one library: `node libraryWorker.ts ENGINE COUNT FOLDER`, started by library.ts. Measures
 * once whenever it is asked to, in milliseconds and megabytes.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLibrary, createRanking } from '../../src/engine.ts';
import { readAbstracts, readClaims, readSources, repeatAbstracts } from './corpus.ts';
import { median } from './table.ts';

/** One round; what an engine has no part of is left out. */
export interface LibraryRun {
  readonly index: number;
  readonly load: number;
  /** Medians over queries: with abstention, and plain ranking. */
  readonly search?: number;
  readonly rank: number;
  /** Resident memory of the process after the round, the sources' own text and what it left behind included. */
  readonly memory: number;
}

const [, , engine, count = '', folder = ''] = process.argv;
const abstracts = [...repeatAbstracts(readAbstracts(), Number(count))].flat();
const claims = readClaims().slice(0, 200);

const run = engine === 'overclaim' ? measureOurs() : await measureMinisearch();
process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(run()));
process.send?.('ready');

function measureOurs(): () => LibraryRun {
  const sources = readSources(abstracts.splice(0));
  return () => {
    const { value: library, took: index } = time(() => createLibrary(sources));
    const kept = library.keep();
    const { value: loaded, took: load } = time(() => createLibrary(sources, kept));
    const rank = createRanking(sources, kept);
    return {
      index,
      load,
      search: median(claims.map((claim) => time(() => loaded.search(claim)).took)),
      rank: median(claims.map((claim) => time(() => rank(claim, 10)).took)),
      memory: memoryNow(),
    };
  };
}

async function measureMinisearch(): Promise<() => LibraryRun> {
  const file = join(folder, 'node_modules/minisearch/dist/es/index.js');
  const { default: MiniSearch } = await import(pathToFileURL(file).href);
  const options = { fields: ['title', 'abstract'] };
  return () => {
    const { value: search, took: index } = time(() => {
      const made = new MiniSearch(options);
      made.addAll(abstracts);
      return made;
    });
    const kept = JSON.stringify(search);
    const { value: loaded, took: load } = time(() => MiniSearch.loadJSON(kept, options));
    const rank = median(claims.map((claim) => time(() => loaded.search(claim)).took));
    return { index, load, rank, memory: memoryNow() };
  };
}

function time<T>(make: () => T): { value: T; took: number } {
  const start = performance.now();
  const value = make();
  return { value, took: performance.now() - start };
}

function memoryNow(): number {
  return process.memoryUsage().rss / 1e6;
}
