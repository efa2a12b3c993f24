import type { Task } from './messages.ts';
import { createPerformer } from './perform.ts';

/** What a worker of a browser finds around it; the types of Node do not know it. */
interface WorkerScope {
  onmessage: ((message: { readonly data: Task }) => void) | null;
  postMessage(answer: unknown, moved: readonly ArrayBufferLike[]): void;
}

const scope = globalThis as unknown as WorkerScope;

const perform = createPerformer(new Map());

/** The worker of a browser, for text formats: built, it is dist/indexer.web.cjs. */
scope.onmessage = async ({ data }) => {
  const answer = await perform(data);
  scope.postMessage(answer, answer.kind === 'index' ? [answer.bytes.buffer] : []);
};
