import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../engine.ts';
import type { Problem, Source } from '../model.ts';

/**
 * Reads every record of a folder (all `.md` files but README.md) and gives them as one JSON array of
 * sources, in the order of their ids, because a web extension cannot list folders. Throws an error
 * that lists every problem when a record cannot be read in full or retells a study that is not there.
 */
export function compileSeeds(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const reading = readRecord(readFileSync(join(folder, name), 'utf8'), name);
    problems.push(...reading.problems);
    if (reading.source) sources.push(reading.source);
  }
  problems.push(...findUnknownReports(sources));
  if (problems.length > 0) {
    throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return `${JSON.stringify(sources)}\n`;
}

function findUnknownReports(sources: readonly Source[]): Problem[] {
  const ids = new Set(sources.map(({ csl }) => csl.id));
  return sources.flatMap(({ path, reports }) =>
    reports
      .filter((id) => !ids.has(id))
      .map((id) => ({ message: `${path}: “reports” names ${id}, which is no record here` })),
  );
}
