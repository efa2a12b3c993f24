/**
 * `npm run bench:library`: how long a library of abstracts takes to index, to load again and to search,
 * beside minisearch, and what 100,000 abstracts cost. `--small` leaves the 100,000 out; `--rounds N` (5).
 *
 * Each engine has a process of its own and they take turns. The abstracts are the labelled ones beside
 * this repository; without them nothing is measured. Memory is that of whole processes, the sources' own
 * text and Node itself (some 50 MB) included.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasCorpus } from './corpus.ts';
import { installEngine } from './install.ts';
import type { MemoryRun } from './libraryMemory.ts';
import type { LibraryRun } from './libraryWorker.ts';
import { measureMemory } from './memory.ts';
import { digits, median } from './table.ts';

const { values } = parseArgs({
  options: { small: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});

if (!hasCorpus) console.log('Skipped: there are no abstracts in ../shared/eval/retrieval.');
else {
  await compare(5000, Number(values.rounds));
  if (!values.small) await measureLarge(100_000);
}

async function compare(count: number, rounds: number): Promise<void> {
  const folder = installEngine({ name: 'minisearch', packages: ['minisearch'] });
  const ours = await start('overclaim', count, '');
  const theirs = await start('minisearch', count, folder);
  const runs: { ours: LibraryRun[]; theirs: LibraryRun[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    runs.ours.push(await ask(ours));
    runs.theirs.push(await ask(theirs));
  }
  ours.kill();
  theirs.kill();
  tell(`${count} abstracts, overclaim`, runs.ours);
  tell(`${count} abstracts, minisearch`, runs.theirs);
  const of = (list: readonly LibraryRun[], key: 'index' | 'load' | 'rank' | 'search') =>
    median(list.map((run) => run[key] ?? Number.NaN));
  judge('index ÷ minisearch’s', of(runs.ours, 'index') / of(runs.theirs, 'index'), 1);
  judge('load ÷ index', of(runs.ours, 'load') / of(runs.ours, 'index'), 0.1);
  judge('query with abstention, ms', of(runs.ours, 'search'), 5);
  judge('query, plain ranking, ms', of(runs.ours, 'rank'), 5);
}

async function measureLarge(count: number): Promise<void> {
  const child = await start('overclaim', count, '');
  const run = await ask(child);
  child.kill();
  tell(`${count} abstracts, overclaim, all in one process`, [run]);
  judge('query with abstention, ms', run.search ?? Number.NaN, 50);
  judge('query, plain ranking, ms', run.rank, 50);
  const { work, index, open } = await measureMemory(count);
  tellMemory('the worker while it indexes, in a process of its own', work);
  tellMemory('the first start: sources and worker', index);
  tellMemory('the second start: sources and the kept index', open);
  judge('worker, highest resident memory, MB', work.highest, 600);
  judge('second start, resident memory at rest, MB', open.rested, 600);
}

async function start(engine: string, count: number, folder: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'libraryWorker.ts'), [engine, `${count}`, folder]);
  await next(child);
  return child;
}

async function ask(child: ChildProcess): Promise<LibraryRun> {
  child.send('run');
  return (await next(child)) as LibraryRun;
}

/** What a process says next; throws where it ends instead. */
async function next(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the bench ended (${code})`);
  });
  return Promise.race([once(child, 'message').then(([message]) => message), ended]);
}

function tell(name: string, runs: readonly LibraryRun[]): void {
  const of = (key: keyof LibraryRun) => digits(median(runs.map((run) => run[key] ?? Number.NaN)));
  console.log(
    `${name}: index ${of('index')} ms, load ${of('load')} ms, query ${of('search')} ms with abstention, ` +
      `${of('rank')} ms plain, ${of('memory')} MB resident`,
  );
}

function tellMemory(name: string, { highest, rested, heap, lists, took }: MemoryRun): void {
  console.log(
    `${name}: ${digits(highest)} MB resident at most, ${digits(rested)} MB at rest (live: ${digits(heap)} MB of ` +
      `objects, ${digits(lists)} MB of lists), ${digits(took)} ms`,
  );
}

function judge(what: string, value: number, limit: number): void {
  const outcome = Number.isNaN(value) ? 'not measured' : value < limit ? 'met' : 'missed';
  console.log(`  ${what}: ${digits(value)} (below ${limit}: ${outcome})`);
}
