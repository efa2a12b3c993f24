import * as vscode from 'vscode';
import { matchesFiles } from '../../../engine.ts';
import type { Problem } from '../../../model.ts';
import { inBatches } from './inBatches.ts';
import { isSourceFile, type LibraryFile } from './libraryFile.ts';
import { splitPattern } from './splitPattern.ts';
import type { Wish } from './wishes.ts';

/** What a look at the library's places gives. */
export interface FoundFiles {
  /** By path, each once. */
  readonly files: readonly LibraryFile[];
  readonly problems: readonly Problem[];
}

/** Deeper than this, and more files than this, nobody's references lie; a loop or a wrong folder does. */
const deepest = 20;
const mostFiles = 20_000;
/** How many files are asked after at once. */
const atOnce = 32;

const notEntered = new Set(['node_modules']);

/** Finds the files that wishes name. What cannot be listed or is not there becomes a problem; never rejects. */
export async function findLibraryFiles(wishes: readonly Wish[]): Promise<FoundFiles> {
  const uris = new Map<string, vscode.Uri>();
  const problems: Problem[] = [];
  for (const wish of wishes) await findFilesOf(wish, uris, problems);
  const looked = await inBatches([...uris.values()], atOnce, (uri) => lookAt(uri, problems));
  const files = looked.filter((file) => file !== undefined);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** The path a writer knows a file by. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** Where a wish starts. */
export function folderOfWish({ base, pattern }: Wish): vscode.Uri {
  const { folder } = splitPattern(pattern);
  return /^(?:\/|[A-Za-z]:[\\/])/.test(folder) ? vscode.Uri.file(folder) : vscode.Uri.joinPath(base, folder);
}

/** True where a file is one that a wish asks for, whether or not it is there. */
export function isWishedFor(uri: vscode.Uri, wish: Wish): boolean {
  const { files, isShallow } = splitPattern(wish.pattern);
  const start = folderOfWish(wish);
  if (uri.scheme !== start.scheme || uri.authority !== start.authority || !isSourceFile(uri.path))
    return false;
  if (files === undefined && uri.path === start.path) return true;
  const top = start.path.endsWith('/') ? start.path : `${start.path}/`;
  if (!uri.path.startsWith(top)) return false;
  const below = uri.path.slice(top.length);
  if (isShallow && below.includes('/')) return false;
  return files === undefined || matchesFiles({ include: [files] }, below);
}

async function findFilesOf(wish: Wish, uris: Map<string, vscode.Uri>, problems: Problem[]): Promise<void> {
  const start = folderOfWish(wish);
  const { type } = await vscode.workspace.fs.stat(start).then(
    (found) => found,
    () => ({ type: undefined }),
  );
  if (type === undefined) {
    if (wish.isNamed) problems.push({ message: `${wish.pattern}: there is no such file or folder` });
    return;
  }
  if (!(type & vscode.FileType.Directory)) {
    if (isSourceFile(start.path)) uris.set(start.toString(), start);
    else problems.push({ message: `${pathOf(start)}: is in no format that can be read here` });
    return;
  }
  await listFolder(start, 0);

  async function listFolder(folder: vscode.Uri, depth: number): Promise<void> {
    for (const [name, kind] of await entriesOf(folder, problems)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (!(kind & vscode.FileType.Directory)) {
        if (isWishedFor(uri, wish)) uris.set(uri.toString(), uri);
      } else if (splitPattern(wish.pattern).isShallow || name.startsWith('.') || notEntered.has(name))
        continue;
      else if (kind & vscode.FileType.SymbolicLink)
        problems.push({
          message: `${pathOf(uri)}: is a link to a folder; to read it, name it in overclaim.library`,
        });
      else if (depth >= deepest)
        problems.push({ message: `${pathOf(uri)}: lies too deep (${deepest} folders) and is left out` });
      else await listFolder(uri, depth + 1);
      if (uris.size >= mostFiles) {
        const message = `${wish.pattern}: holds more than ${mostFiles.toLocaleString('en-US')} files; the rest is left out`;
        if (!problems.some((problem) => problem.message === message)) problems.push({ message });
        return;
      }
    }
  }
}

async function entriesOf(
  folder: vscode.Uri,
  problems: Problem[],
): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    problems.push({ message: `${pathOf(folder)}: cannot be listed (${explain(error)}); it is left out` });
    return [];
  }
}

async function lookAt(uri: vscode.Uri, problems: Problem[]): Promise<LibraryFile | undefined> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return { uri, path: pathOf(uri), size, mtime };
  } catch (error) {
    problems.push({ message: `${pathOf(uri)}: cannot be read (${explain(error)}); it is left out` });
    return undefined;
  }
}

/** What went wrong, in the words of whoever says so, without the address that it is about. */
export function explain(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n')[0]?.slice(0, 200) ?? '';
}
