import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** Makes an empty folder, or a copy of `from`, that is deleted when this process ends. */
export function makeTemporaryFolder(from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-'));
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  if (made.push(folder) === 1) process.once('exit', deleteThem);
  return folder;
}

function deleteThem(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
