import type { Problem } from '../../model.ts';

/** The most of one draft that is read, in bytes: a check holds about a hundred times that in memory. */
export const mostBytes = 16 * 1024 * 1024;

/** All bytes of a stream, or the problem with it: too many, or an error on the way. */
export async function readBytes(
  stream: AsyncIterable<Uint8Array>,
  most = mostBytes,
): Promise<Buffer | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > most) {
        return { message: `is larger than ${most / 1024 / 1024} MB, the most that is checked at once` };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    return { message: explainFailure(error) };
  }
  return Buffer.concat(chunks, size);
}

/** Why a folder is not checked: nobody should have to guess which of its files would be. */
export const folderGiven = "is a folder; name its files, or a pattern such as 'folder/**/*.md'";

const failures: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EISDIR: folderGiven,
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'no such file: the name is too long',
};

/** Why a file could not be read, in words. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
