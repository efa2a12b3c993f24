import type { Problem, Source } from '../../model.ts';
import { locate } from '../../text/lines.ts';
import type { SourceReading } from './sourceReading.ts';

/** Says what is wrong at an offset of the file that is read. */
export type Say = (offset: number, said: string) => void;

/** The sources and problems of one file, while it is read. */
export interface Collection {
  readonly say: Say;
  /** Keeps what `read` makes, unless there is a source with that id already, which becomes a problem. */
  readonly take: (id: string, offset: number, read: () => Source) => void;
  readonly reading: () => SourceReading;
}

/** A file with more problems than this is hardly of its format; one more line says how many are not listed. */
const mostProblems = 100;

/** Begins the reading of a file. Problems name the file and the line. */
export function collectSources(text: string, path: string): Collection {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const lines = locate(text);
  const seen = new Set<string>();
  let unlisted = 0;

  const say: Say = (offset, said) => {
    if (problems.length < mostProblems)
      problems.push({ message: `${path}:${lines.at(offset).line}: ${said}` });
    else unlisted++;
  };

  return {
    say,
    take: (id, offset, read) => {
      if (seen.has(id)) {
        say(offset, `the id “${id}” is given twice; the first is kept`);
        return;
      }
      seen.add(id);
      sources.push(read());
    },
    reading: () => {
      const rest = { message: `${path}: ${unlisted} more places could not be read; they are left out` };
      return { sources, problems: unlisted === 0 ? problems : [...problems, rest] };
    },
  };
}
