import type { Problem, Source } from '../../model.ts';
import { locate } from '../../text/lines.ts';
import { withNamesake } from './namesakes.ts';
import type { SourceReading } from './sourceReading.ts';

/** Says what is wrong at an offset of the file that is read. */
export type Say = (offset: number, said: string) => void;

/** The sources and problems of one file, while it is read. */
export interface Collection {
  readonly say: Say;
  /**
   * Keeps what `read` makes. Where there is a source with that id already, the first is kept, which is a
   * problem, and has the other as its namesake.
   */
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
  const seen = new Map<string, number>();
  let unlisted = 0;

  const say: Say = (offset, said) => {
    if (problems.length < mostProblems)
      problems.push({ message: `${path}:${lines.at(offset).line}: ${said}` });
    else unlisted++;
  };

  return {
    say,
    take: (id, offset, read) => {
      const at = seen.get(id);
      const first = at === undefined ? undefined : sources[at];
      if (at !== undefined && first) {
        say(offset, `the id “${id}” is given twice; the first is kept`);
        sources[at] = withNamesake(first, read());
        return;
      }
      seen.set(id, sources.length);
      sources.push(read());
    },
    reading: () => {
      const rest = { message: `${path}: ${unlisted} more places could not be read; they are left out` };
      return { sources, problems: unlisted === 0 ? problems : [...problems, rest] };
    },
  };
}
