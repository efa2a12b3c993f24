import * as vscode from 'vscode';
import type { Indexer } from '../../indexer/indexer.ts';
import { leaveOut, mostBytes, tooLarge } from '../../indexer/leaveOut.ts';
import { explain } from './findLibraryFiles.ts';
import type { KeptReading, KeptReadings } from './keptReadings.ts';
import { endingOf, heavyEndings, type LibraryFile } from './libraryFile.ts';

/** What files are read with. */
export interface Reading {
  readonly indexer: Indexer;
  readonly kept: KeptReadings;
  /** True where PDF and Word files can be read: not in a browser. */
  readonly readsHeavy: boolean;
  readonly signal: AbortSignal;
}

/** A reading, and whether a reader had to make it. What was not read to the end has no key to be kept by. */
export interface MadeReading extends KeptReading {
  readonly isNew: boolean;
}

/** Reads a file whose bytes may have changed, or takes what is kept of the same bytes. Never rejects. */
export async function readFile(file: LibraryFile, reading: Reading): Promise<MadeReading> {
  const { path, size, uri } = file;
  if (!reading.readsHeavy && heavyEndings.includes(endingOf(path)))
    return unkept(leaveOut(path, 'is read in VS Code on the desktop only'));
  if (size > mostBytes) return unkept(tooLarge(path));
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const key = await reading.kept.keyOf(path, bytes);
    const known = await reading.kept.find(key);
    if (known) return { ...known, isNew: false };
    const made = { key, reading: await reading.indexer.read(path, bytes, reading.signal) };
    if (reading.signal.aborted) return unkept(made.reading);
    await reading.kept.keep(made);
    return { ...made, isNew: true };
  } catch (error) {
    return unkept(leaveOut(path, `cannot be read (${explain(error)})`));
  }
}

function unkept(reading: KeptReading['reading']): MadeReading {
  return { key: '', reading, isNew: false };
}
