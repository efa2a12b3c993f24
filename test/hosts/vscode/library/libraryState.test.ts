import assert from 'node:assert/strict';
import type { LibraryFile } from '../../../../src/hosts/vscode/library/libraryFile.ts';
import { sortByFile } from '../../../../src/hosts/vscode/library/libraryState.ts';
import type { Source } from '../../../../src/model.ts';

const fileOf = (path: string) => ({
  file: { path } as LibraryFile,
  held: 1,
  problems: [{ message: `${path}: its own` }],
});

describe('the state of the library', () => {
  it('puts sources and problems below their file, and what is wrong with none by itself', () => {
    const source = { path: 'a.bib' } as Source;
    const problems = ['a.bib:3: a brace', 'odd: name.md: empty', 'a.bibtex: another', 'papers/: not there'];
    const sorted = sortByFile([fileOf('a.bib'), fileOf('odd: name.md')], {
      sources: [source],
      problems: problems.map((message) => ({ message })),
    });
    assert.deepEqual(
      sorted.files.map(({ sources, problems }) => [sources.length, problems.map(({ message }) => message)]),
      [
        [1, ['a.bib: its own', 'a.bib:3: a brace']],
        [0, ['odd: name.md: its own', 'odd: name.md: empty']],
      ],
    );
    assert.deepEqual(
      sorted.problems.map(({ message }) => message),
      ['a.bibtex: another', 'papers/: not there'],
    );
  });
});
