import type { SourceReading } from '../../evidence/reading/sourceReading.ts';
import type { Source } from '../../model.ts';

/** Reads the files of a library and indexes its sources, away from the thread that asks. */
export interface Indexer {
  /**
   * One file → its sources and problems, by the ending of `path`, which is relative to the library.
   * Too large, too slow, too much memory, broken: a problem that names the file. Files are read one
   * after another; `signal` takes one out of the queue or stops it midway, which is a problem too.
   * Never rejects.
   */
  read(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<SourceReading>;
  /**
   * Sources → the kept index as bytes (see `createLibrary`), or no bytes where it could not be made or
   * `signal` said so. Never rejects.
   */
  index(sources: readonly Source[], signal?: AbortSignal): Promise<Uint8Array>;
  /** Stops what is under way, with the answers that `signal` would give, and lets the worker go. */
  dispose(): void;
}
