import { parentPort } from 'node:worker_threads';
import type { Task } from './messages.ts';
import { type HeavyReaders, perform } from './perform.ts';

/** The worker of startNodeWorker.ts: built, it is dist/indexer.cjs. */
const heavy: HeavyReaders = new Map();

parentPort?.on('message', async (task: Task) => {
  const answer = await perform(task, heavy);
  parentPort?.postMessage(answer, answer.kind === 'index' ? [answer.bytes.buffer as ArrayBuffer] : []);
});
