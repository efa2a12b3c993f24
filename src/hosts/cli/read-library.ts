import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { ignoreFileName, projectFileNames, readCslJson, readRecord } from '../../engine.ts';
import type { Problem, Source } from '../../model.ts';
import { decode } from './decode.ts';
import { matchFiles } from './match-files.ts';
import { explainFailure, readBytes } from './read-bytes.ts';

/** The sources of some folders, with what could not be read in words that name the file. */
export interface LibraryReading {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
  /** False where a folder could not be read at all. */
  readonly isRead: boolean;
}

/** The most of one library file that is read, in bytes. */
const mostBytes = 256 * 1024 * 1024;

const records = '**/*.{md,json,jsonl}';
const noRecords: ReadonlySet<string> = new Set(['README.md', ...projectFileNames, ignoreFileName]);

/**
 * Reads every record in some folders and below them: Markdown (all but README.md) and CSL-JSON, as a
 * list or one item a line. A file may stand for a folder; no file is read twice. Ids are told apart across
 * all of them; the first keeps its id.
 */
export async function readLibrary(folders: readonly string[], cwd: string): Promise<LibraryReading> {
  const sources = new Map<string, Source>();
  const read = new Set<string>();
  const problems: string[] = [];
  let isRead = true;
  for (const folder of folders) {
    const { paths, failures } = await listRecords(folder, cwd).catch((error: unknown) => {
      isRead = false;
      return { paths: [], failures: [`${folder}: ${explainAbsence(error)}`] };
    });
    problems.push(...failures);
    for (const path of paths.filter((each) => !read.has(resolve(cwd, each)))) {
      read.add(resolve(cwd, path));
      const reading = await readFile(path, cwd);
      problems.push(...reading.problems.map(({ message }) => message));
      for (const source of reading.sources) {
        const first = sources.get(source.csl.id);
        if (first)
          problems.push(`${path}: the id “${source.csl.id}” is that of ${first.path}, which is kept`);
        else sources.set(source.csl.id, source);
      }
    }
  }
  return { sources: [...sources.values()], problems, isRead };
}

/** The files of a folder that may be records, named as the folder is; rejects where it cannot be read. */
async function listRecords(folder: string, cwd: string): Promise<{ paths: string[]; failures: string[] }> {
  const root = resolve(cwd, folder);
  if (!(await stat(root)).isDirectory()) return { paths: [folder], failures: [] };
  const { paths, failures } = await matchFiles(records, root, { nocase: true });
  const unlisted = failures.find(({ path }) => path === '.');
  if (unlisted) throw unlisted.error;
  const below = (path: string) => join(folder, path).replaceAll(sep, '/');
  const found = paths.filter((path) => !noRecords.has(basename(path))).map(below);
  const empty = found.length > 0 ? [] : [`${folder}: holds no records (.md, .json or .jsonl)`];
  return {
    paths: found,
    failures: [...failures.map(({ path, error }) => `${below(path)}: ${explainFailure(error)}`), ...empty],
  };
}

/** Why a folder could not be read: what is missing might have been one. */
function explainAbsence(error: unknown): string {
  return explainFailure(error).replace(/^no such file$/, 'no such file or folder');
}

async function readFile(
  path: string,
  cwd: string,
): Promise<{ sources: readonly Source[]; problems: readonly Problem[] }> {
  const bytes = await readBytes(createReadStream(resolve(cwd, path)), mostBytes);
  const text = Buffer.isBuffer(bytes) ? decode(bytes) : bytes;
  if (typeof text !== 'string') return { sources: [], problems: [{ message: `${path}: ${text.message}` }] };
  if (!/\.md$/i.test(path)) return readCslJson(text, path);
  const { source, problems } = readRecord(text, path);
  return { sources: source ? [source] : [], problems };
}
