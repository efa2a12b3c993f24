import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder, or a copy of `from`, that is deleted when this process ends. */
export function makeTemporaryFolder(from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-'));
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
