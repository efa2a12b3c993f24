import { readFileSync } from 'node:fs';

/** An invented work. */
export interface Work {
  /** Its key in the library; none where the library does not have it. */
  readonly key?: string;
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly title?: string;
  readonly journal: string;
  readonly year: number;
  readonly topic: string;
  readonly finding: string;
}

export interface Journal {
  readonly name: string;
  readonly inProse: string;
  readonly bare: string;
  readonly abbreviated: string;
}

/** A sentence with slots. A near-miss says a year, a journal or a name of something else. */
export interface Form {
  readonly text: string;
  readonly isNearMiss: boolean;
}

export const works: readonly Work[] = rowsOf('works.txt').map((row) => {
  const [authors = '', title = '', journal = '', year = '', topic = '', finding = ''] = row.split('|');
  const people = authors.split('; ').map(personOf);
  const key = `${people[0]?.family.toLowerCase().replace(/[^a-z]/g, '')}${year}`;
  return { key, authors: people, title, journal, year: Number(year), topic, finding };
});

/** Works that the library does not have; where and when they appeared is drawn. */
export const absentWorks: readonly Omit<Work, 'journal' | 'year'>[] = rowsOf('absent.txt').map((row) => {
  const [author = '', topic = '', finding = ''] = row.split('|');
  return { authors: [personOf(author), personOf('Lee, Ann'), personOf('Diaz, Juan')], topic, finding };
});

export const journals: readonly Journal[] = rowsOf('journals.txt').map((row) => {
  const [name = '', inProse = '', bare = '', abbreviated = ''] = row.split('|');
  return { name, inProse, bare, abbreviated };
});

/** The forms that were open while the rules were mended, those held back, and some written later. */
export const forms: readonly Form[] = rowsOf('forms.txt').map(formOf);
export const heldForms: readonly Form[] = rowsOf('heldForms.txt').map(formOf);
export const laterForms: readonly Form[] = rowsOf('laterForms.txt').map(formOf);

/** The library as a .bib file. */
export const bibliography: string = works
  .map(
    ({ key, authors, title, journal, year, finding }) =>
      `@article{${key},
  author = {${authors.map(({ family, given }) => `${family}, ${given}`).join(' and ')}},
  title = {${title}},
  journal = {${journal}},
  year = {${year}},
  abstract = {${capital(finding)}.}
}`,
  )
  .join('\n\n');

/** With its first letter large. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function formOf(row: string): Form {
  return { text: row.replace(/^~ /, ''), isNearMiss: row.startsWith('~ ') };
}

function personOf(name: string): { family: string; given: string } {
  const [family = '', given = ''] = name.split(', ');
  return { family, given };
}

function rowsOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('# '));
}
