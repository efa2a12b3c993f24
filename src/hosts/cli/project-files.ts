import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type ConfigurationReading, locate, projectFileNames, readConfiguration } from '../../engine.ts';
import type { Configuration } from '../../model.ts';
import type { CheckedFile } from '../../report/checked-file.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';

/** A project file that was found: what it says, or why it cannot be read. */
export interface ProjectFile {
  /** As the writer named it, or else relative to the current folder. */
  readonly path: string;
  /** The folder its file patterns start from, absolute. */
  readonly folder: string;
  readonly text: string;
  readonly reading: ConfigurationReading;
  /** Why the file could not be read at all. */
  readonly failure?: string;
}

/** Finds project files; each is read once. */
export interface ProjectFiles {
  /** The project file for drafts in a folder, given absolute; undefined where there is none. */
  readonly forFolder: (folder: string) => Promise<ProjectFile | undefined>;
  /** Every project file that was asked for so far. */
  readonly found: () => Promise<readonly ProjectFile[]>;
}

/** Where project files are looked for: `named` is a file that counts everywhere, false for none at all. */
export interface Lookup {
  readonly cwd: string;
  readonly named: string | false | undefined;
  /** The ids of the rules there are. */
  readonly rules: readonly string[];
}

/** Looks for the nearest project file up the folders of each draft, unless one is named. */
export function findProjectFiles({ cwd, named, rules }: Lookup): ProjectFiles {
  const inFolder = new Map<string, Promise<ProjectFile | undefined>>();
  const read = new Map<string, Promise<ProjectFile>>();

  function readOnce(absolute: string, path: string): Promise<ProjectFile> {
    const known = read.get(absolute) ?? readProjectFile(absolute, path, rules);
    read.set(absolute, known);
    return known;
  }

  async function look(folder: string): Promise<ProjectFile | undefined> {
    for (const name of projectFileNames) {
      const absolute = join(folder, name);
      if (await isFile(absolute)) return readOnce(absolute, relative(cwd, absolute));
    }
    const parent = dirname(folder);
    return parent === folder ? undefined : lookOnce(parent);
  }

  function lookOnce(folder: string): Promise<ProjectFile | undefined> {
    const known = inFolder.get(folder) ?? look(folder);
    inFolder.set(folder, known);
    return known;
  }

  return {
    forFolder: async (folder) => {
      if (named === false) return undefined;
      return named === undefined ? lookOnce(folder) : readOnce(resolve(cwd, named), named);
    },
    found: () => Promise.all(read.values()),
  };
}

/** What a project file asks for; nothing where it cannot be used, or there is none. */
export function configurationOf(file: ProjectFile | undefined): Configuration {
  return file?.reading.configuration ?? {};
}

/** A project file with its problems, for the report. */
export function checkedProjectFile({ path, text, reading, failure }: ProjectFile): CheckedFile {
  const problems = failure === undefined ? reading.problems : [{ message: failure }];
  const report = { findings: [], setAside: [], ignored: [], problems };
  return { path, wasRead: failure === undefined, text, report, locate: locate(text).at };
}

async function readProjectFile(
  absolute: string,
  path: string,
  rules: readonly string[],
): Promise<ProjectFile> {
  const file = { path, folder: dirname(absolute) };
  const bytes = await readBytes(createReadStream(absolute));
  const text = Buffer.isBuffer(bytes) ? decode(bytes) : bytes;
  if (typeof text !== 'string')
    return { ...file, text: '', reading: { problems: [] }, failure: text.message };
  return { ...file, text, reading: readConfiguration(text, basename(absolute), rules) };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
