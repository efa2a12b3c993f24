/**
 * A process of its own that holds a large library as an editor does: `node libraryMemory.ts ROLE COUNT FOLDER`,
 * bundled and started by memory.ts. `prepare` writes readings as they are kept from one start to the next;
 * `work` is what the indexing worker does, with a process to itself; `index` the first start, worker
 * included; `open` the second, which takes up readings and index.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createLibrary } from '../../src/engine.ts';
import { textsOf } from '../../src/evidence/ranking/indexedText.ts';
import { createIndexer } from '../../src/hosts/indexer/createIndexer.ts';
import { createPerformer } from '../../src/hosts/indexer/perform.ts';
import { startNodeWorker } from '../../src/hosts/indexer/startNodeWorker.ts';
import { parseReading, writeReading } from '../../src/hosts/vscode/library/readingLines.ts';
import type { Source } from '../../src/model.ts';
import { readAbstracts, readClaims, readSources, repeatAbstracts } from './corpus.ts';
import { median } from './table.ts';

/** What a start takes, in megabytes and milliseconds. */
export interface MemoryRun {
  /** The highest resident memory of the process, all threads and the program itself included. */
  readonly highest: number;
  /** The same after some seconds of rest, as an editor has it for most of a day. */
  readonly rested: number;
  /** What is alive after a collection: objects, and the bytes of lists. */
  readonly heap: number;
  readonly lists: number;
  readonly took: number;
  readonly search?: number;
}

const [, , role, count = '', folder = ''] = process.argv;
const indexFile = join(folder, 'index.bin');
const claimsFile = join(folder, 'claims.json');

const roles: Readonly<Record<string, () => Promise<MemoryRun> | undefined>> = {
  prepare,
  work,
  index,
  open,
};
// Bundled it is CommonJS, which knows no await out here.
void Promise.resolve(roles[role ?? '']?.()).then((run) => {
  if (run) process.send?.(run);
  process.disconnect?.();
});

function prepare(): undefined {
  writeFileSync(claimsFile, JSON.stringify(readClaims().slice(0, 200)));
  let nth = 0;
  for (const batch of repeatAbstracts(readAbstracts(), Number(count))) {
    const reading = { sources: readSources(batch), problems: [] };
    writeFileSync(join(folder, `${nth++}.jsonl`), writeReading(reading));
  }
}

function readKept(): Source[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) => parseReading(readFileSync(join(folder, name)))?.sources ?? []);
}

async function work(): Promise<MemoryRun> {
  const start = performance.now();
  const perform = createPerformer(new Map());
  let isFirst = true;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.jsonl'))) {
    const bytes = readFileSync(join(folder, name));
    const [, ...lines] = bytes.toString().trimEnd().split('\n');
    while (lines.length > 0) {
      const sources = lines.splice(0, 500).map((line) => JSON.parse(line) as Source);
      await perform({ kind: 'gather', isFirst, texts: sources.map(textsOf) });
      isFirst = false;
    }
  }
  const answer = await perform({ kind: 'index' });
  if (answer.kind === 'index') writeFileSync(indexFile, answer.bytes);
  return measure(performance.now() - start);
}

async function index(): Promise<MemoryRun> {
  const sources = readKept();
  const start = performance.now();
  const indexer = createIndexer(startNodeWorker);
  const kept = await indexer.index(sources);
  const library = createLibrary(sources, kept);
  const run = await measure(performance.now() - start);
  indexer.dispose();
  return { ...run, search: timeOf(() => library.search('')) };
}

async function open(): Promise<MemoryRun> {
  const start = performance.now();
  const sources = readKept();
  const library = createLibrary(sources, readFileSync(indexFile));
  const took = performance.now() - start;
  const claims: readonly string[] = JSON.parse(readFileSync(claimsFile, 'utf8'));
  const search = median(claims.map((claim) => timeOf(() => library.search(claim))));
  const run = await measure(took);
  // Asked of afterwards, the library is alive while memory is measured.
  return { ...run, search: library.sources.length > 0 ? search : 0 };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function measure(took: number): Promise<MemoryRun> {
  const highest = process.resourceUsage().maxRSS * 1.024e-3;
  await new Promise((resolve) => {
    setTimeout(resolve, 8000);
  });
  const rested = process.memoryUsage.rss() / 1e6;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { highest, rested, heap: heapUsed / 1e6, lists: arrayBuffers / 1e6, took };
}
