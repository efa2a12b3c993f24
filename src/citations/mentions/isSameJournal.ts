import { journals } from '../../lexicons/journals.ts';

const small = new Set('the of and in for on a &'.split(' '));

const titleOf = new Map(
  journals.flatMap(([title, ...shortNames]) =>
    [title, ...shortNames].map((name) => [name.toLowerCase(), title]),
  ),
);

/**
 * True where two names are those of one journal: the same but for case and small words, one the short
 * name of the other, or one the other's abbreviation word by word ("Am J Psychiatry").
 */
export function isSameJournal(one: string, other: string): boolean {
  const left = wordsOf(one);
  const right = wordsOf(other);
  return (
    left.length > 0 &&
    left.length === right.length &&
    left.every((word, at) => startsAlike(word, right[at] ?? ''))
  );
}

function startsAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function wordsOf(name: string): readonly string[] {
  const title = titleOf.get(name.toLowerCase().trim()) ?? name;
  return title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !small.has(word));
}
