import type { SourceReading } from '../../evidence/reading/sourceReading.ts';
import type { Indexer } from './indexer.ts';
import { leaveOut, mostBytes, tooLarge } from './leaveOut.ts';
import type { Answer, IndexingWorker, Listener, StartWorker, Task } from './messages.ts';

/** How long one task may take. */
export interface TimeLimits {
  readonly readMilliseconds: number;
  readonly indexMilliseconds: number;
}

const usualLimits: TimeLimits = { readMilliseconds: 30_000, indexMilliseconds: 300_000 };

/**
 * An indexer whose worker is started with the first task and replaced when it was ended: by a limit,
 * by a signal, or by a file that broke it. The worker gets one task at a time, so that a limit is one
 * task's own.
 */
export function createIndexer(start: StartWorker, limits: TimeLimits = usualLimits): Indexer {
  const disposal = new AbortController();
  let worker: IndexingWorker | undefined;
  let listener: Listener | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function endWorker(): void {
    worker?.end();
    worker = undefined;
  }

  /** Settles once: by the worker's answer, its end, the time limit, or a signal. */
  function perform(task: Task, milliseconds: number, signals: readonly AbortSignal[]): Promise<Answer> {
    return new Promise((resolve) => {
      const settle = (answer: Answer, isOver: boolean): void => {
        clearTimeout(timer);
        for (const signal of signals) signal.removeEventListener('abort', stop);
        listener = undefined;
        if (isOver) endWorker();
        resolve(answer);
      };
      const stop = () => settle(stopped, true);
      const timer = setTimeout(() => {
        settle(failure(`takes longer than ${milliseconds / 1000} s to read`), true);
      }, milliseconds);
      for (const signal of signals) signal.addEventListener('abort', stop);
      listener = {
        answered: (answer) => settle(answer, false),
        ended: (said) => settle(failure(said), true),
      };
      try {
        worker ??= start({
          answered: (answer) => listener?.answered(answer),
          ended: (said) => {
            worker = undefined;
            listener?.ended(said);
          },
        });
        worker.give(task);
      } catch (error) {
        settle(failure(`cannot be read: ${error instanceof Error ? error.message : String(error)}`), true);
      }
    });
  }

  /** Performs a task when those before it are done. */
  function queue(task: Task, milliseconds: number, signal?: AbortSignal): Promise<Answer> {
    const signals = signal ? [signal, disposal.signal] : [disposal.signal];
    const turn = last.then(() =>
      signals.some(({ aborted }) => aborted) ? stopped : perform(task, milliseconds, signals),
    );
    last = turn;
    return turn;
  }

  async function read(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<SourceReading> {
    if (bytes.length > mostBytes) return tooLarge(path);
    const answer = await queue({ kind: 'read', path, bytes }, limits.readMilliseconds, signal);
    if (answer.kind === 'reading') return answer.reading;
    return leaveOut(path, answer.kind === 'failure' ? answer.said : 'was answered with something else');
  }

  return {
    read,
    index: async (sources, signal) => {
      const answer = await queue({ kind: 'index', sources }, limits.indexMilliseconds, signal);
      return answer.kind === 'index' ? answer.bytes : new Uint8Array();
    },
    dispose: () => {
      disposal.abort();
      endWorker();
    },
  };
}

function failure(said: string): Answer {
  return { kind: 'failure', said };
}

const stopped = failure('was not read to the end, because reading was stopped');
