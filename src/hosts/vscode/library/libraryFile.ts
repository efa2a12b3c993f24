import type * as vscode from 'vscode';
import {
  correctionsFileName,
  ignoreFileName,
  projectFileNames,
  retractionsFileNames,
} from '../../../engine.ts';

/** A file of the library as it lies there now. */
export interface LibraryFile {
  readonly uri: vscode.Uri;
  /** What the writer knows it by: its path in the workspace. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly mtime: number;
}

/** The endings of `libraryEndings`, said again (a test compares), so that no reader is loaded with the extension. */
export const textEndings: readonly string[] = [
  ...['json', 'jsonl', 'bib', 'bibtex', 'ris', 'nbib', 'txt', 'html', 'htm', 'xhtml', 'md', 'markdown'],
];

/** Formats that are no text: read in VS Code on the desktop only. */
export const heavyEndings: readonly string[] = ['pdf', 'docx'];

const endings = new Set([...textEndings, ...heavyEndings]);
const noSources = new Set([
  'readme.md',
  ignoreFileName,
  correctionsFileName,
  ...retractionsFileNames,
  ...projectFileNames,
]);

/** True for the name of a file that a source can be read from. */
export function isSourceFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return endings.has(endingOf(name)) && !noSources.has(name) && !name.startsWith('.');
}

/** The ending of a file's name, lower case, without the point; '' where it has none. */
export function endingOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
