import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  correctionsFileName,
  correctSources,
  joinRetractions,
  joinSources,
  markRetracted,
  type Retractions,
  readRetractions,
  retractionsFileNames,
  type SourceReading,
} from '../../engine.ts';
import type { Source } from '../../model.ts';
import { createIndexer } from '../indexer/createIndexer.ts';
import type { Indexer } from '../indexer/indexer.ts';
import { leaveOut, mostBytes, tooLarge } from '../indexer/leaveOut.ts';
import type { StartWorker } from '../indexer/messages.ts';
import { findSources } from './find-sources.ts';
import { type FileBeside, readBeside } from './read-beside.ts';
import { explainFailure, readBytes } from './read-bytes.ts';

/** The sources of some folders, with what could not be read in words that name the file. */
export interface LibraryReading {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
  /** False where a folder could not be read at all. */
  readonly isRead: boolean;
}

/**
 * Reads every file of some folders and below them that a source can be read from (find-sources.ts), with
 * a worker and within bounds. A file may stand for a folder; no file is read twice, whatever
 * links lead to it. One work that lies in two of them, as an entry and as its text, becomes one source.
 * What a file of corrections in a folder, or beside a file that stands for one, says of a source holds.
 */
export async function readLibrary(
  folders: readonly string[],
  cwd: string,
  startWorker: StartWorker,
): Promise<LibraryReading> {
  const indexer = createIndexer(startWorker);
  try {
    return await readFolders(folders, cwd, indexer);
  } finally {
    indexer.dispose();
  }
}

async function readFolders(
  folders: readonly string[],
  cwd: string,
  indexer: Indexer,
): Promise<LibraryReading> {
  const sources: Source[] = [];
  const read = new Set<string>();
  const problems: string[] = [];
  let isRead = true;
  for (const folder of folders) {
    const found = await findSources(folder, cwd).catch((error: unknown) => {
      isRead = false;
      return { paths: [], problems: [`${folder}: ${explainAbsence(error)}`] };
    });
    problems.push(...found.problems);
    for (const path of found.paths) {
      const real = await realpath(resolve(cwd, path)).catch(() => path);
      if (read.has(real)) continue;
      read.add(real);
      const reading = await readFile(path, cwd, indexer);
      problems.push(...reading.problems.map(({ message }) => message));
      sources.push(...reading.sources);
    }
  }
  const joined = joinSources(sources);
  const beside = { folders, cwd, problems };
  const corrections = await readBeside(correctionsFileName, beside, 'nothing is corrected by it');
  const corrected = correctSources(joined.sources, corrections);
  const retractions = await readRetractionLists(beside);
  const found = [...joined.problems, ...corrected.problems, ...retractions.problems];
  return {
    sources: markRetracted(corrected.sources, retractions),
    problems: [...problems, ...found.map(({ message }) => message)],
    isRead,
  };
}

/** What the lists of retracted works in some folders name. */
async function readRetractionLists(beside: Parameters<typeof readBeside>[1]): Promise<Retractions> {
  const files: FileBeside[] = [];
  for (const name of retractionsFileNames) {
    files.push(...(await readBeside(name, beside, 'nothing is known as retracted by it')));
  }
  return joinRetractions(files.map(({ text, path }) => readRetractions(text, path)));
}

/** Why a folder could not be read: what is missing might have been one. */
function explainAbsence(error: unknown): string {
  return explainFailure(error).replace(/^no such file$/, 'no such file or folder');
}

async function readFile(path: string, cwd: string, indexer: Indexer): Promise<SourceReading> {
  const file = resolve(cwd, path);
  try {
    const found = await stat(file);
    // A pipe would be waited on for ever.
    if (!found.isFile()) return leaveOut(path, 'is no file');
    if (found.size > mostBytes) return tooLarge(path);
  } catch (error) {
    return leaveOut(path, explainFailure(error));
  }
  const bytes = await readBytes(createReadStream(file), mostBytes);
  return Buffer.isBuffer(bytes) ? indexer.read(path, bytes) : leaveOut(path, bytes.message);
}
