import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BenchEngine } from './engines.ts';
import { installEngine } from './install.ts';
import type { Answer, Request, Run } from './worker.ts';

type Outcome = { readonly run: Run } | { readonly failed: string };

/** An engine in a process of its own; `failed` says why where there is none. */
export interface Started {
  readonly name: string;
  readonly failed?: string;
  run(request: Request): Promise<Outcome>;
  stop(): void;
}

/** Installs and starts an engine. One that cannot be had is returned with the reason. */
export async function startEngine(engine: BenchEngine): Promise<Started> {
  const { name } = engine;
  const worker = join(import.meta.dirname, 'worker.ts');
  try {
    const folder = engine.packages.length > 0 ? installEngine(engine) : '';
    const child = fork(worker, [name, folder]);
    const answer = await next(child);
    if ('failed' in answer) {
      child.kill();
      return notStarted(name, answer.failed);
    }
    return {
      name,
      stop: () => child.kill(),
      run: async (request) => {
        if (!child.connected) return { failed: 'its process has ended' };
        child.send(request);
        const result = await next(child);
        return 'ready' in result ? { failed: 'it answered out of turn' } : result;
      },
    };
  } catch (error) {
    return notStarted(name, error instanceof Error ? error.message : String(error));
  }
}

function notStarted(name: string, reason: string): Started {
  const failed = `not measured: ${reason.split('\n')[0]}`;
  return { name, failed, run: async () => ({ failed }), stop: () => {} };
}

/** What a process says next, or that it has ended. */
async function next(child: ChildProcess): Promise<Answer> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as Answer),
      once(child, 'exit', { signal }).then(([code]): Answer => ({ failed: `its process ended (${code})` })),
    ]);
  } finally {
    stop.abort();
  }
}
