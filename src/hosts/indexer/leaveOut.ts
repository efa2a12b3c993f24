import type { SourceReading } from '../../evidence/reading/sourceReading.ts';

/** The most of one file of a library that is read, in bytes; a host asks before it loads them. */
export const mostBytes = 50 * 1024 * 1024;

/** What a file gives that cannot be read at all: one problem, which names it. */
export function leaveOut(path: string, said: string): SourceReading {
  return { sources: [], problems: [{ message: `${path}: ${said}; it is left out` }] };
}

/** What a file of more than `mostBytes` gives. */
export function tooLarge(path: string): SourceReading {
  return leaveOut(path, `is larger than ${mostBytes / 1024 / 1024} MB, the most that is read of one file`);
}
