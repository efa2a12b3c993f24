import type { SourceReading } from '../../evidence/reading/sourceReading.ts';

/**
 * What the asking thread wants of a worker, which answers one task after another. What is to be indexed
 * comes in parts, so that no thread holds all of it twice.
 */
export type Task =
  | { readonly kind: 'read'; readonly path: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'gather';
      /** True where an index begins: what was gathered before is not of it. */
      readonly isFirst: boolean;
      /** The texts of some sources, as the index holds them (`textsOf`). */
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly kind: 'index' };

/** What a worker answers: a reading, that it has taken texts, an index, or why it could not (said of the file). */
export type Answer =
  | { readonly kind: 'reading'; readonly reading: SourceReading }
  | { readonly kind: 'gathered' }
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
