import { textsOf } from '../../evidence/ranking/indexedText.ts';
import { createSharing } from '../../evidence/reading/createSharing.ts';
import type { SourceReading } from '../../evidence/reading/sourceReading.ts';
import type { Source } from '../../model.ts';
import type { Indexer } from './indexer.ts';
import { leaveOut, mostBytes, tooLarge } from './leaveOut.ts';
import type { Answer, IndexingWorker, Listener, StartWorker, Task } from './messages.ts';

/** How long one task may take. */
export interface TimeLimits {
  readonly readMilliseconds: number;
  readonly indexMilliseconds: number;
}

/** An index of so many sources leaves tens of megabytes behind. */
const many = 5000;

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

  /** Does some work when that before it is done; the work gives the worker one task after another. */
  function queue(work: (give: Give) => Promise<Answer>, milliseconds: number, signal?: AbortSignal) {
    const signals = signal ? [signal, disposal.signal] : [disposal.signal];
    const turn = last.then(() =>
      work(async (task) =>
        signals.some(({ aborted }) => aborted) ? stopped : perform(task, milliseconds, signals),
      ),
    );
    last = turn;
    return turn;
  }

  async function read(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<SourceReading> {
    if (bytes.length > mostBytes) return tooLarge(path);
    const answer = await queue(
      (give) => give({ kind: 'read', path, bytes }),
      limits.readMilliseconds,
      signal,
    );
    if (answer.kind === 'reading') {
      const { sources, problems } = answer.reading;
      return { sources: sources.map(createSharing()), problems };
    }
    return leaveOut(path, answer.kind === 'failure' ? answer.said : 'was answered with something else');
  }

  return {
    read,
    index: async (sources, signal) => {
      const work = async (give: Give): Promise<Answer> => {
        const answer = await giveIndex(sources, give);
        // What a large index was made of would stay with the worker until it has another one to make.
        if (sources.length >= many) endWorker();
        return answer;
      };
      const answer = await queue(work, limits.indexMilliseconds, signal);
      return answer.kind === 'index' ? answer.bytes : new Uint8Array();
    },
    dispose: () => {
      disposal.abort();
      endWorker();
    },
  };
}

type Give = (task: Task) => Promise<Answer>;

/** Has sources indexed, some of them at a time. */
async function giveIndex(sources: readonly Source[], give: Give): Promise<Answer> {
  let isFirst = true;
  for (const texts of inParts(sources)) {
    const answer = await give({ kind: 'gather', isFirst, texts });
    if (answer.kind !== 'gathered') return answer;
    isFirst = false;
  }
  return give({ kind: 'index' });
}

/** How many characters go to the worker at once, or a few more. */
const partLength = 1_000_000;

/** The texts of sources in parts that are quickly handed over; one empty part of none. */
function* inParts(sources: readonly Source[]): Generator<readonly (readonly string[])[]> {
  let part: (readonly string[])[] = [];
  let length = 0;
  for (const source of sources) {
    const texts = textsOf(source);
    part.push(texts);
    for (const text of texts) length += text.length;
    if (length < partLength) continue;
    yield part;
    part = [];
    length = 0;
  }
  yield part;
}

function failure(said: string): Answer {
  return { kind: 'failure', said };
}

const stopped = failure('was not read to the end, because reading was stopped');
