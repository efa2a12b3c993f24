import { createLibrary } from '../../evidence/ranking/library.ts';
import { readSourceFile } from '../../evidence/reading/readSourceFile.ts';
import type { SourceReading } from '../../evidence/reading/sourceReading.ts';
import { decodeText } from './decodeText.ts';
import { leaveOut } from './leaveOut.ts';
import type { Answer, Task } from './messages.ts';

/** Reads a file that is no text. Rejects only by mistake, which is then said of the file. */
export type ReadBytes = (bytes: Uint8Array, path: string) => Promise<SourceReading>;

/** Readers of formats that are no text, by the endings of file names, lower case. */
export type HeavyReaders = ReadonlyMap<string, ReadBytes>;

/** Does what a task asks. `heavy` are the readers this worker has; a web worker has none. Never rejects. */
export async function perform(task: Task, heavy: HeavyReaders): Promise<Answer> {
  try {
    if (task.kind === 'index') return { kind: 'index', bytes: createLibrary(task.sources).keep() };
    return { kind: 'reading', reading: await readBytes(task.path, task.bytes, heavy) };
  } catch (error) {
    return {
      kind: 'failure',
      said: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
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
