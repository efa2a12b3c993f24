import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { decodeText } from '../indexer/decodeText.ts';
import { mostBytes } from '../indexer/leaveOut.ts';
import { readBytes } from './read-bytes.ts';

/** A file that says something of the sources beside it. */
export interface FileBeside {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of one name in some folders, or beside what stands for a folder, each once. What cannot be read
 * of them goes to `problems`, with what comes of that.
 */
export async function readBeside(
  name: string,
  { folders, cwd, problems }: { folders: readonly string[]; cwd: string; problems: string[] },
  comesOfIt: string,
): Promise<readonly FileBeside[]> {
  const files: FileBeside[] = [];
  const read = new Set<string>();
  for (const folder of folders) {
    const isFolder = await stat(resolve(cwd, folder)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const path = join(isFolder ? folder : dirname(folder), name).replaceAll(sep, '/');
    if (read.has(resolve(cwd, path)) || !existsSync(resolve(cwd, path))) continue;
    read.add(resolve(cwd, path));
    const bytes = await readBytes(createReadStream(resolve(cwd, path)), mostBytes);
    const decoded = Buffer.isBuffer(bytes) ? decodeText(bytes) : { said: bytes.message };
    if ('text' in decoded) files.push({ path, text: decoded.text });
    else problems.push(`${path}: ${decoded.said}; ${comesOfIt}`);
  }
  return files;
}
