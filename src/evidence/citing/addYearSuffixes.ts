import type { Source } from '../../model.ts';
import { citeShort } from './cite.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Sources that would be cited alike get a letter behind the year (2013a, 2013b), in the order of their
 * ids, so that the same library gives the same letters whatever order it was read in. At most 26 do.
 */
export function addYearSuffixes(sources: readonly Source[]): readonly Source[] {
  const alike = new Map<string, string[]>();
  for (const { csl } of sources) {
    const ids = alike.get(citeShort(csl));
    if (ids) ids.push(csl.id);
    else alike.set(citeShort(csl), [csl.id]);
  }
  const letters = new Map<string, string>();
  for (const ids of alike.values()) {
    if (ids.length > 1)
      for (const [at, id] of ids.sort().slice(0, 26).entries()) letters.set(id, alphabet[at] ?? '');
  }
  return sources.map((source) => {
    const suffix = letters.get(source.csl.id);
    return suffix === undefined ? source : { ...source, csl: { ...source.csl, 'year-suffix': suffix } };
  });
}
