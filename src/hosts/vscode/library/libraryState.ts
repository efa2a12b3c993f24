import type { Problem, Source } from '../../../model.ts';
import type { LibraryFile } from './libraryFile.ts';

/** One file of the library: what was read from it, and what could not be. */
export interface ReadFile {
  readonly file: LibraryFile;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** The library as it stands. */
export interface LibraryState {
  readonly files: readonly ReadFile[];
  /** What is wrong with no file in particular. */
  readonly problems: readonly Problem[];
  /** How many files were read by a reader in the last round, and how many were as they had been kept. */
  readonly read: number;
  readonly kept: number;
  /** How many are still to be read: 0 but while reading, or where reading was stopped. */
  readonly waiting: number;
  readonly isReading: boolean;
}

export const emptyState: LibraryState = {
  files: [],
  problems: [],
  read: 0,
  kept: 0,
  waiting: 0,
  isReading: false,
};

/** Puts what is wrong beside the file whose path it begins with, and the rest by itself. */
export function sortProblems(
  files: readonly ReadFile[],
  problems: readonly Problem[],
): Pick<LibraryState, 'files' | 'problems'> {
  const paths = new Set(files.map(({ file }) => file.path));
  const ofFile = new Map<string, Problem[]>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const path = pathOfProblem(problem, paths);
    if (path === undefined) others.push(problem);
    else ofFile.set(path, [...(ofFile.get(path) ?? []), problem]);
  }
  const sorted = files.map((one) => ({
    ...one,
    problems: [...one.problems, ...(ofFile.get(one.file.path) ?? [])],
  }));
  return { files: sorted, problems: others };
}

/** Problems read `FILE: what is wrong` or `FILE:LINE: what is wrong`; a file's name may hold colons too. */
function pathOfProblem({ message }: Problem, paths: ReadonlySet<string>): string | undefined {
  for (let at = message.indexOf(':'); at > 0; at = message.indexOf(':', at + 1)) {
    if (paths.has(message.slice(0, at))) return message.slice(0, at);
  }
  return undefined;
}
