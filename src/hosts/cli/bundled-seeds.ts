import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../model.ts';
import { readLibrary } from './read-library.ts';

/**
 * The sources that come with Overclaim. The bundle has them compiled beside it, in `seeds.json`; run
 * from its sources, the command line reads the records themselves. Rejects where they are missing.
 */
export async function readBundledSeeds(): Promise<readonly Source[]> {
  const here = import.meta.dirname;
  const compiled = await readFile(join(here, 'seeds.json'), 'utf8').catch(() => undefined);
  if (compiled !== undefined) return JSON.parse(compiled) as Source[];
  const { sources, problems, isRead } = await readLibrary([join(here, '../../../seeds')], here);
  if (!isRead) throw new Error(`the sources that come with Overclaim are missing (${problems.join('; ')})`);
  return sources;
}
