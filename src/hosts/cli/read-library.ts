import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import {
  type CorrectionsFile,
  correctionsFileName,
  correctSources,
  joinSources,
  type SourceReading,
} from '../../engine.ts';
import type { Source } from '../../model.ts';
import { createIndexer } from '../indexer/createIndexer.ts';
import { decodeText } from '../indexer/decodeText.ts';
import type { Indexer } from '../indexer/indexer.ts';
import { leaveOut, mostBytes, tooLarge } from '../indexer/leaveOut.ts';
import { startNodeWorker } from '../indexer/startNodeWorker.ts';
import { findSources } from './find-sources.ts';
import { explainFailure, readBytes } from './read-bytes.ts';

/** The sources of some folders, with what could not be read in words that name the file. */
export interface LibraryReading {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
  /** False where a folder could not be read at all. */
  readonly isRead: boolean;
}

/**
 * Reads every file of some folders and below them that a source can be read from (find-sources.ts), away
 * from this thread and within bounds. A file may stand for a folder; no file is read twice, whatever
 * links lead to it. One work that lies in two of them, as an entry and as its text, becomes one source.
 * What a file of corrections in a folder, or beside a file that stands for one, says of a source holds.
 */
export async function readLibrary(folders: readonly string[], cwd: string): Promise<LibraryReading> {
  const indexer = createIndexer(startNodeWorker);
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
  const corrected = correctSources(joined.sources, await readCorrectionFiles(folders, cwd, problems));
  const found = [...joined.problems, ...corrected.problems];
  return {
    sources: corrected.sources,
    problems: [...problems, ...found.map(({ message }) => message)],
    isRead,
  };
}

/** The files of corrections of some folders, each once; what cannot be read of them goes to `problems`. */
async function readCorrectionFiles(
  folders: readonly string[],
  cwd: string,
  problems: string[],
): Promise<readonly CorrectionsFile[]> {
  const files: CorrectionsFile[] = [];
  const read = new Set<string>();
  for (const folder of folders) {
    const isFolder = await stat(resolve(cwd, folder)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const path = join(isFolder ? folder : dirname(folder), correctionsFileName).replaceAll(sep, '/');
    if (read.has(resolve(cwd, path)) || !existsSync(resolve(cwd, path))) continue;
    read.add(resolve(cwd, path));
    const bytes = await readBytes(createReadStream(resolve(cwd, path)));
    const decoded = Buffer.isBuffer(bytes) ? decodeText(bytes) : { said: bytes.message };
    if ('text' in decoded) files.push({ path, text: decoded.text });
    else problems.push(`${path}: ${decoded.said}; nothing is corrected by it`);
  }
  return files;
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
