import { parentPort } from 'node:worker_threads';
import type { Task } from './messages.ts';
import { createPerformer, type HeavyReaders } from './perform.ts';

/**
 * The worker of startNodeWorker.ts: built, it is dist/indexer.cjs. What reads PDF and Word lies in files of
 * its own (see build.ts), loaded when the first such file turns up.
 */
const heavy: HeavyReaders = new Map([
  ['pdf', async (bytes, path) => (await import('../../readers/readPdf.ts')).readPdf(bytes, path)],
  ['docx', async (bytes, path) => (await import('../../readers/readDocx.ts')).readDocx(bytes, path)],
]);

const perform = createPerformer(heavy);

parentPort?.on('message', async (task: Task) => {
  const answer = await perform(task);
  parentPort?.postMessage(answer, answer.kind === 'index' ? [answer.bytes.buffer as ArrayBuffer] : []);
});
