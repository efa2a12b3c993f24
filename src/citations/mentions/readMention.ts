import type { CitingContext } from '../sourceRule.ts';
import type { JournalMention } from './findJournals.ts';
import { findNames, type NameMention } from './findNames.ts';
import { findYears, type YearMention } from './findYears.ts';

/** A published work as a sentence names it. Offsets are those of the block. */
export interface StudyMention {
  readonly journal?: JournalMention;
  readonly year?: YearMention;
  readonly name?: NameMention;
}

/**
 * What a sentence says of one published work: journal, year, researcher. A sentence that names two of a
 * kind speaks of more than one work, and which belongs to which is not guessed at: then there is none.
 */
export function readMention({ sentence, block, cited, library }: CitingContext): StudyMention | undefined {
  const { start, end } = sentence;
  const { prose } = block;
  const journals = library.findJournals(prose, start, end);
  const written = cited.flatMap(({ citation, pointer }) => {
    if (pointer.kind !== 'author and year') return [];
    const place = { start: citation.start, end: citation.end };
    return [
      {
        year: { ...place, year: pointer.year.slice(0, 4) },
        name: { ...place, family: pointer.author, as: 'first author' as const },
      },
    ];
  });
  if (written.length > 1) return undefined;
  const names = distinct(
    [...findNames(prose, start, end, library.isFirstAuthor), ...written.map(({ name }) => name)],
    ({ family }) => family,
  );
  const years = distinct(
    [...findYears(prose, start, end, { journals, names }), ...written.map(({ year }) => year)],
    ({ year }) => year,
  );
  if (journals.length > 1 || years.length > 1 || names.length > 1) return undefined;
  const [journal] = journals;
  const [year] = years;
  const [name] = names;
  if (!journal && !year && !name) return undefined;
  return { ...(journal && { journal }), ...(year && { year }), ...(name && { name }) };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
  return [...known.values()];
}
