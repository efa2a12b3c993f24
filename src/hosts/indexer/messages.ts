import type { SourceReading } from '../../evidence/reading/sourceReading.ts';
import type { Source } from '../../model.ts';

/** What the asking thread wants of a worker, which answers one task after another. */
export type Task =
  | { readonly kind: 'read'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'index'; readonly sources: readonly Source[] };

/** What a worker answers: a reading, an index, or why it could not (said of the file). */
export type Answer =
  | { readonly kind: 'reading'; readonly reading: SourceReading }
  | { readonly kind: 'index'; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly said: string };

/** A worker as the client knows it, in Node or in a browser. */
export interface IndexingWorker {
  /** Hands over a task; called again only when the one before has been answered. */
  give(task: Task): void;
  /** Ends it at once, whatever it is doing; nothing is heard of it afterwards. */
  end(): void;
}

/** Who is told what a worker says. */
export interface Listener {
  answered(answer: Answer): void;
  /** It has ended by itself, and why, said of the file it was reading. */
  ended(said: string): void;
}

export type StartWorker = (listener: Listener) => IndexingWorker;
