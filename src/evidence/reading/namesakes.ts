import type { Namesake, Source } from '../../model.ts';

/** An entry that is left out for another of its id keeps so many more; a file of one id over and over names no more. */
const mostNamesakes = 10;

/** A source with what is left out for it: the other entry, and what that was kept for. */
export function withNamesake(source: Source, other: Source): Source {
  const known = source.namesakes ?? [];
  const more = [...namesakesOf(other), ...(other.namesakes ?? [])].filter(
    (each) => !isSameEntry(each.csl, source.csl) && !known.some(({ csl }) => isSameEntry(each.csl, csl)),
  );
  const namesakes = [...known, ...more].slice(0, mostNamesakes);
  return namesakes.length === 0 ? source : { ...source, namesakes };
}

function namesakesOf({ csl, path, passages: [passage] }: Source): readonly Namesake[] {
  return passage ? [{ csl, path, passage }] : [];
}

/** One entry that was copied: nothing tells which of the two is meant, and nothing need. */
function isSameEntry(one: Source['csl'], other: Source['csl']): boolean {
  const keys = ['title', 'issued', 'container-title'] as const;
  return keys.every((key) => one[key]?.toLowerCase() === other[key]?.toLowerCase());
}
