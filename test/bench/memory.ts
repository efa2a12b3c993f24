import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { readersApart } from '../../src/readersApart.ts';
import type { MemoryRun } from './libraryMemory.ts';

const memoryFile = 'memory.cjs';

/**
 * What so many abstracts take of memory as an editor holds them, each start in a process of its own, from a
 * bundle as the product is: run from its sources, Node itself holds some 60 MB more.
 */
export async function measureMemory(
  count: number,
): Promise<Readonly<Record<'work' | 'index' | 'open', MemoryRun>>> {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-memory-'));
  try {
    await bundle(folder);
    await run(join(import.meta.dirname, 'libraryMemory.ts'), 'prepare', count, folder);
    const file = join(folder, memoryFile);
    const work = await run(file, 'work', count, folder);
    const index = await run(file, 'index', count, folder);
    const open = await run(file, 'open', count, folder);
    if (!work || !index || !open) throw new Error('a process of the bench ended without an answer');
    return { work, index, open };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(folder: string): Promise<void> {
  const from = { bundle: true, platform: 'node', logLevel: 'error' } as const;
  await build({
    ...from,
    entryPoints: [join(import.meta.dirname, 'libraryMemory.ts')],
    outfile: join(folder, memoryFile),
    define: { 'import.meta.dirname': '__dirname' },
  });
  await build({
    ...from,
    entryPoints: [resolve(import.meta.dirname, '../../src/hosts/indexer/nodeWorker.ts')],
    outfile: join(folder, 'indexer.cjs'),
    plugins: [readersApart],
  });
}

async function run(
  file: string,
  role: string,
  count: number,
  folder: string,
): Promise<MemoryRun | undefined> {
  const child: ChildProcess = fork(file, [role, `${count}`, folder]);
  const ended = once(child, 'exit').then(() => undefined);
  return Promise.race([once(child, 'message').then(([message]) => message as MemoryRun), ended]);
}
