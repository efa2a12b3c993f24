import { strFromU8 } from 'fflate';
import type { Span } from '../../model.ts';

/** A file of a zip archive, as the directory at the archive's end declares it. */
export interface ArchiveFile {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: 0 | 8;
  /** Its size unpacked, as declared; it may lie. */
  readonly size: number;
  /** Where its packed bytes stand in the archive. */
  readonly data: Span;
}

/** What is wrong with an archive, said of the file. */
export class ArchiveError extends Error {}

/** Signatures and sizes of PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const localHeader = { signature: 0x04034b50, size: 30 };
const directoryEntry = { signature: 0x02014b50, size: 46 };
const directoryEnd = { signature: 0x06054b50, size: 22 };
const longestComment = 0xffff;

/**
 * The files of a zip archive by its central directory, those with other than usual methods left out.
 *
 * @throws {ArchiveError} where it is no archive, or a damaged one.
 */
export function listArchive(bytes: Uint8Array): ArchiveFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new ArchiveError('is cut short, or no Word document, whatever its name says');
  const files: ArchiveFile[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (!holds(view, at, directoryEntry)) throw new ArchiveError('is a damaged archive');
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true);
    const nameStart = at + directoryEntry.size;
    const name = strFromU8(bytes.subarray(nameStart, nameStart + (nameSize ?? 0)));
    if (method === 0 || method === 8) {
      if (!holds(view, local, localHeader)) throw new ArchiveError('is a damaged archive');
      const start =
        local + localHeader.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      files.push({ name, method, size, data: { start, end: start + packed } });
    }
    at = nameStart + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0);
  }
  return files;
}

/** Where the directory's end record stands: last in the archive, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - directoryEnd.size - longestComment);
  for (let at = view.byteLength - directoryEnd.size; at >= first; at--) {
    if (view.getUint32(at, true) === directoryEnd.signature) return at;
  }
  return undefined;
}

function holds(
  view: DataView,
  at: number,
  { signature, size }: { signature: number; size: number },
): boolean {
  return at + size <= view.byteLength && view.getUint32(at, true) === signature;
}
