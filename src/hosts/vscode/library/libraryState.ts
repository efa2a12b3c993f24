import type { SourceReading } from '../../../engine.ts';
import type { Problem, Source } from '../../../model.ts';
import type { LibraryFile } from './libraryFile.ts';

/** One file of the library: what was read from it, and what could not be. */
export interface ReadFile {
  readonly file: LibraryFile;
  readonly sources: readonly Source[];
  /** How many were read from it, which is more where some were joined with those of another file. */
  readonly held: number;
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

/** Puts sources and what is wrong below the file they are of; what is wrong with none stands by itself. */
export function sortByFile(
  files: readonly Omit<ReadFile, 'sources'>[],
  { sources, problems }: SourceReading,
): Pick<LibraryState, 'files' | 'problems'> {
  const paths = new Set(files.map(({ file }) => file.path));
  const sourcesOf = groupBy(sources, ({ path }) => path);
  const problemsOf = groupBy(problems, (problem) => pathOfProblem(problem, paths));
  return {
    files: files.map(({ file, held, problems: own }) => ({
      file,
      held,
      sources: sourcesOf.get(file.path) ?? [],
      problems: [...own, ...(problemsOf.get(file.path) ?? [])],
    })),
    problems: problemsOf.get(undefined) ?? [],
  };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Problems read `FILE: what is wrong` or `FILE:LINE: what is wrong`; a file's name may hold colons too. */
function pathOfProblem({ message }: Problem, paths: ReadonlySet<string>): string | undefined {
  for (let at = message.indexOf(':'); at > 0; at = message.indexOf(':', at + 1)) {
    if (paths.has(message.slice(0, at))) return message.slice(0, at);
  }
  return undefined;
}
