import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The patterns of what a package of the extension holds, from .vscodeignore. */
export function shippedPatterns(): readonly string[] {
  return readFileSync(resolve(import.meta.dirname, '../.vscodeignore'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
}
