import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { ignoreFileName, libraryEndings, projectFileNames, retractionsFileNames } from '../../engine.ts';
import { explainFailure } from './read-bytes.ts';

/** The files of a library, and what on the way could not be looked at, in words that name it. */
export interface FoundSources {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

/** Formats that are no text. */
const heavyEndings = ['pdf', 'docx'];
const endings: ReadonlySet<string> = new Set([...libraryEndings, ...heavyEndings]);
const noSources: ReadonlySet<string> = new Set([
  'README.md',
  ...projectFileNames,
  ignoreFileName,
  ...retractionsFileNames,
]);

/**
 * The files in a folder and below it that a source may be read from, named as the folder is, in the order
 * of their names. Linked folders are entered too; no folder is entered twice, so that links in a circle
 * come to an end. Names that begin with a dot and node_modules are skipped. A file may stand for a folder.
 * Rejects where the folder cannot be read.
 */
export async function findSources(folder: string, cwd: string): Promise<FoundSources> {
  if (!(await stat(resolve(cwd, folder))).isDirectory()) return { paths: [folder], problems: [] };
  const paths: string[] = [];
  const problems: string[] = [];
  const entered = new Set<string>();
  const folders = [folder];
  /** Entered last: a folder is better known by its own name than by a link's. */
  const links: string[] = [];
  for (let path = folders.pop(); path !== undefined; path = folders.pop() ?? links.pop()) {
    try {
      const real = await realpath(resolve(cwd, path));
      if (entered.has(real)) continue;
      entered.add(real);
      for (const entry of await readdir(real, { withFileTypes: true })) {
        const below = join(path, entry.name).replaceAll(sep, '/');
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        if (entry.isDirectory()) folders.push(below);
        else if (entry.isSymbolicLink() && (await isFolder(join(real, entry.name)))) links.push(below);
        else if (isSourceFile(entry.name)) paths.push(below);
      }
    } catch (error) {
      if (path === folder) throw error;
      problems.push(`${path}: ${explainFailure(error)}`);
    }
  }
  if (paths.length === 0)
    problems.push(`${folder}: holds no sources (${[...endings].map((ending) => `.${ending}`).join(', ')})`);
  return { paths: paths.sort(), problems };
}

function isSourceFile(name: string): boolean {
  return endings.has(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') && !noSources.has(basename(name));
}

/** A link that leads nowhere is no folder: reading it will say what is wrong. */
async function isFolder(path: string): Promise<boolean> {
  const target: Stats | undefined = await stat(path).catch(() => undefined);
  return target?.isDirectory() === true;
}
