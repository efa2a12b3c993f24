import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../model.ts';
import { compileSeeds } from '../compileSeeds.ts';

/**
 * The sources that come with Overclaim. The bundle has them compiled beside it, in `seeds.json`; run
 * from its sources, the command line reads the records themselves. Rejects where they are missing.
 */
export async function readBundledSeeds(): Promise<readonly Source[]> {
  const here = import.meta.dirname;
  const compiled = await readFile(join(here, 'seeds.json'), 'utf8').catch(() => undefined);
  return JSON.parse(compiled ?? compileSeeds(join(here, '../../../seeds'))) as Source[];
}
