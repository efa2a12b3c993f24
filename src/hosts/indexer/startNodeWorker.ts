import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, StartWorker } from './messages.ts';

/** What a worker may hold, in MB: of objects, and of anything while it performs one task. */
export interface MemoryLimits {
  readonly heap: number;
  readonly growth: number;
}

const usualLimits: MemoryLimits = { heap: 512, growth: 640 };

/** How often the memory of this process is looked at while a task is under way. */
const lookMilliseconds = 100;

const tooMuch = 'needs too much memory to read';

/** Starts a worker thread of Node that reads every format. It does not keep the process alive. */
export const startNodeWorker: StartWorker = startNodeWorkerWith();

/** As `startNodeWorker`, with limits of one's own. */
export function startNodeWorkerWith(limits = usualLimits): StartWorker {
  return ({ answered, ended }) => {
    const worker = new Worker(findEntry(), {
      resourceLimits: { maxOldGenerationSizeMb: limits.heap },
      // What a parser has to say is no business of whoever reads our output.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let looking: ReturnType<typeof setInterval> | undefined;
    const rest = (): void => {
      clearInterval(looking);
      worker.unref();
    };
    const end = (): void => {
      rest();
      worker.removeAllListeners();
      // An end is final: what goes wrong on the way there concerns nobody.
      worker.on('error', () => {});
      void worker.terminate();
    };
    const endWith = (said: string): void => {
      end();
      ended(said);
    };
    worker.on('message', (answer: Answer) => {
      rest();
      answered(answer);
    });
    worker.on('error', (error) => endWith(explainEnd(error)));
    worker.on('exit', () => endWith('cannot be read: its reader ended'));
    return {
      give: (task) => {
        const before = process.memoryUsage.rss();
        // The limit of the heap does not see bytes, and what is unpacked is bytes.
        looking = setInterval(() => {
          if (process.memoryUsage.rss() - before > limits.growth * 1024 * 1024) endWith(tooMuch);
        }, lookMilliseconds);
        worker.ref();
        worker.postMessage(task);
      },
      end,
    };
  };
}

/** Built, the worker lies beside the host; run from its sources, beside this file. */
function findEntry(): string {
  const built = join(import.meta.dirname, 'indexer.cjs');
  return existsSync(built) ? built : join(import.meta.dirname, 'nodeWorker.ts');
}

function explainEnd(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch;
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
