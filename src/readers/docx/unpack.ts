import { Inflate } from 'fflate';
import { ArchiveError, type ArchiveFile } from './listArchive.ts';

/** The most that the files taken from one archive may hold together, in bytes. */
export const mostUnpacked = 32 * 1024 * 1024;
/** How much is unpacked before the size is looked at again: at worst a thousand times this comes out. */
const chunk = 16 * 1024;

/**
 * Unpacks files of an archive, by name. The sizes they declare are added up before any is unpacked;
 * because those may lie, unpacking stops as soon as more comes out.
 *
 * @throws {ArchiveError} where they hold too much, or are damaged.
 */
export function unpack(
  bytes: Uint8Array,
  files: readonly ArchiveFile[],
  most = mostUnpacked,
): Record<string, Uint8Array> {
  let left = most;
  const tooMuch = () => new ArchiveError(`unpacks to more than ${most / 1024 / 1024} MB of text`);
  if (files.reduce((sum, { size }) => sum + size, 0) > left) throw tooMuch();
  const unpacked: Record<string, Uint8Array> = {};
  for (const { name, method, data } of files) {
    const packed = bytes.subarray(data.start, data.end);
    const content = method === 0 ? packed : inflate(packed, left);
    if (content === undefined || content.length > left) throw tooMuch();
    left -= content.length;
    unpacked[name] = content;
  }
  return unpacked;
}

/** Undefined where more than `most` comes out. */
function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += chunk) {
    try {
      stream.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
    } catch {
      throw new ArchiveError('is a damaged archive');
    }
    if (size > most) return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
