import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, StartWorker } from './messages.ts';

/** What a worker may hold, in MB. */
export interface MemoryLimits {
  /** Of objects. */
  readonly heap: number;
  /** Of anything, for a small file, beyond what this process held when it gave the file. */
  readonly growth: number;
  /** The same for the largest: ten times the file's size more, up to this. */
  readonly mostGrowth: number;
  /** Of anything, beyond the least that this process ever held: what ended workers held is not all given back. */
  readonly growthOverall: number;
}

const usualLimits: MemoryLimits = { heap: 512, growth: 240, mostGrowth: 480, growthOverall: 640 };
const megabyte = 1024 * 1024;

/** How often the memory of this process is looked at while a file is read. */
const lookMilliseconds = 50;
/** How long the system takes to have back what an ended worker held. */
const pauseMilliseconds = 300;

const tooMuch = 'needs too much memory to read';

/** Starts a worker thread of Node that reads every format. It does not keep the process alive. */
export const startNodeWorker: StartWorker = startNodeWorkerWith();

/** As `startNodeWorker`, with limits of one's own. */
export function startNodeWorkerWith(limits = usualLimits): StartWorker {
  /** When the workers before are gone and what they held is free. */
  let free: Promise<unknown> = Promise.resolve();
  let least = Number.POSITIVE_INFINITY;
  /** The limit of the heap does not see bytes, and what is unpacked is bytes. */
  const watch = (size: number, onTooMuch: () => void): ReturnType<typeof setInterval> => {
    const before = process.memoryUsage.rss() / megabyte;
    least = Math.min(least, before);
    const growth = Math.min(limits.growth + (10 * size) / megabyte, limits.mostGrowth);
    const most = Math.max(before + limits.growth, Math.min(before + growth, least + limits.growthOverall));
    return setInterval(() => {
      if (process.memoryUsage.rss() / megabyte > most) onTooMuch();
    }, lookMilliseconds);
  };
  return ({ answered, ended }) => {
    const worker = new Worker(findEntry(), {
      resourceLimits: { maxOldGenerationSizeMb: limits.heap },
      // What this process was started with is not for the worker: code to evaluate, a debugger's port.
      execArgv: [],
      // What a parser has to say is no business of whoever reads our output.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let isEnded = false;
    let looking: ReturnType<typeof setInterval> | undefined;
    const rest = (): void => {
      clearInterval(looking);
      worker.unref();
    };
    const end = (): void => {
      isEnded = true;
      rest();
      worker.removeAllListeners();
      // An end is final: what goes wrong on the way there concerns nobody.
      worker.on('error', () => {});
      free = Promise.all([free, worker.terminate().then(pauseAfterEnd)]);
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
      give: async (task) => {
        await free;
        if (isEnded) return;
        worker.ref();
        if (task.kind === 'read') looking = watch(task.bytes.length, () => endWith(tooMuch));
        worker.postMessage(task);
      },
      end,
    };
  };
}

function pauseAfterEnd(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMilliseconds).unref();
  });
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
