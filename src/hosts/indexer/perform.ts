import { createKeptIndexing, type KeptIndexing } from '../../evidence/ranking/keptIndexing.ts';
import { readSourceFile } from '../../evidence/reading/readSourceFile.ts';
import type { SourceReading } from '../../evidence/reading/sourceReading.ts';
import { decodeText } from './decodeText.ts';
import { leaveOut } from './leaveOut.ts';
import type { Answer, Task } from './messages.ts';

/** Reads a file that is no text. Rejects only by mistake, which is then said of the file. */
export type ReadBytes = (bytes: Uint8Array, path: string) => Promise<SourceReading>;

/** Readers of formats that are no text, by the endings of file names, lower case. */
export type HeavyReaders = ReadonlyMap<string, ReadBytes>;

/**
 * Makes what does as a task asks, and holds what was gathered for an index until it is asked for. `heavy`
 * are the readers this worker has; a web worker has none. What it makes never rejects.
 */
export function createPerformer(heavy: HeavyReaders): (task: Task) => Promise<Answer> {
  let indexing: KeptIndexing | undefined;

  const perform = async (task: Task): Promise<Answer> => {
    if (task.kind === 'read')
      return { kind: 'reading', reading: await readBytes(task.path, task.bytes, heavy) };
    if (task.kind === 'gather') {
      if (task.isFirst || !indexing) indexing = createKeptIndexing();
      for (const texts of task.texts) indexing.add(texts);
      return { kind: 'gathered' };
    }
    const gathered = indexing ?? createKeptIndexing();
    indexing = undefined;
    return { kind: 'index', bytes: gathered.keep() };
  };

  return (task) =>
    perform(task).catch((error: unknown) => ({
      kind: 'failure',
      said: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    }));
}

async function readBytes(path: string, bytes: Uint8Array, heavy: HeavyReaders): Promise<SourceReading> {
  if (bytes.length === 0) return leaveOut(path, 'is empty');
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const readHeavy = heavy.get(ending);
  if (readHeavy) return await readHeavy(bytes, path);
  const decoded = decodeText(bytes);
  if ('said' in decoded) return leaveOut(path, decoded.said);
  return readSourceFile(decoded.text, path) ?? leaveOut(path, 'is in no format that can be read here');
}
