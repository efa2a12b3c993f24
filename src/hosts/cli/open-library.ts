import type { Source } from '../../model.ts';
import { printable } from '../../report/printable.ts';
import { readBundledSeeds } from './bundled-seeds.ts';
import { readLibrary } from './read-library.ts';
import { complain, type Terminal } from './terminal.ts';

/** The sources of the folders that were asked for, or of the bundle where none was. */
export interface OpenLibrary {
  readonly sources: readonly Source[];
  /** False where a folder could not be read at all. */
  readonly isRead: boolean;
}

/** Reads the library a command asks for, and names what is wrong with it on standard error. */
export async function openLibrary(folders: readonly string[], terminal: Terminal): Promise<OpenLibrary> {
  if (folders.length === 0) return { sources: await readBundledSeeds(), isRead: true };
  const { sources, problems, isRead } = await readLibrary(folders, terminal.cwd, terminal.startWorker);
  for (const problem of problems) await complain(terminal, printable(problem));
  return { sources, isRead };
}
