import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';

/** What a pattern matches, in order of path, and the folders on the way that could not be listed. */
export interface Matches {
  readonly paths: readonly string[];
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

/** True for a name with a wildcard, a list in braces or the like in it. */
export function isPattern(name: string): boolean {
  return picomatch.scan(name, { nonegate: true }).isGlob;
}

/**
 * The files that match a pattern, as paths that begin as the pattern does. Folders that begin with a
 * dot and node_modules are entered only where the pattern spells such a name; linked folders are not
 * entered, so that no walk goes round in circles. Folders that the pattern cannot reach are not read.
 */
export async function matchFiles(pattern: string, cwd: string, { nocase = false } = {}): Promise<Matches> {
  const { base, glob } = picomatch.scan(pattern, { nonegate: true });
  const root = base.replaceAll(/\\(.)/gu, '$1');
  const matches = picomatch(glob, { nonegate: true, nocase });
  const deepest = /\*\*|[{(]/u.test(glob) ? Number.POSITIVE_INFINITY : glob.split('/').length;
  const entersDotted = /(?:^|[/{,(|])\.[^./]/u.test(glob);
  const entersModules = pattern.includes('node_modules');
  const enters = (name: string) =>
    name === 'node_modules' ? entersModules : entersDotted || !name.startsWith('.');

  const paths: string[] = [];
  const failures: { path: string; error: unknown }[] = [];
  const folders = [{ path: '', depth: 1 }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const absolute = resolve(cwd, root, folder.path);
    try {
      for (const entry of await readdir(absolute, { withFileTypes: true })) {
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        if (entry.isDirectory()) {
          if (folder.depth < deepest && enters(entry.name)) folders.push({ path, depth: folder.depth + 1 });
        } else if (matches(path) && !(await isLinkedFolder(entry, absolute))) {
          paths.push(below(root, path));
        }
      }
    } catch (error) {
      // A pattern may well begin with a folder that is not there: then it matches nothing.
      if (folder.path === '' && isMissing(error)) break;
      failures.push({ path: below(root, folder.path) || '.', error });
    }
  }
  return { paths: paths.sort(), failures };
}

/** A path below a folder, with slashes everywhere and nothing made tidy that the writer wrote. */
function below(root: string, path: string): string {
  return root === '' || path === '' || root.endsWith('/') ? root + path : `${root}/${path}`;
}

/** A link that leads nowhere is no folder: reading it will say what is wrong. */
async function isLinkedFolder(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  return target?.isDirectory() === true;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
