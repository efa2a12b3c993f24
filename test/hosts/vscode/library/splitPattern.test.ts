import assert from 'node:assert/strict';
import { splitPattern } from '../../../../src/hosts/vscode/library/splitPattern.ts';

const split = (pattern: string) => {
  const { folder, files, isShallow, isBesideDrafts } = splitPattern(pattern);
  return [folder, files, isShallow ? 'shallow' : 'deep', ...(isBesideDrafts ? ['beside drafts'] : [])];
};

describe('a pattern of the library', () => {
  it('without wildcards is one folder or one file', () => {
    assert.deepEqual(split('references/'), ['references', undefined, 'deep']);
    assert.deepEqual(split('./references'), ['references', undefined, 'deep']);
    assert.deepEqual(split('papers/all.bib'), ['papers/all.bib', undefined, 'deep']);
    assert.deepEqual(split('../shared/'), ['../shared', undefined, 'deep']);
    assert.deepEqual(split('/home/ann/papers/'), ['/home/ann/papers', undefined, 'deep']);
    assert.deepEqual(split('/'), ['/', undefined, 'deep']);
  });

  it('starts where its first wildcard stands', () => {
    assert.deepEqual(split('papers/**/*.bib'), ['papers', '**/*.bib', 'deep']);
    assert.deepEqual(split('papers/20*/'), ['papers', '20*/', 'deep']);
    assert.deepEqual(split('**/*.ris'), ['', '**/*.ris', 'deep']);
    assert.deepEqual(split('papers/*.{bib,ris}'), ['papers', '*.{bib,ris}', 'shallow']);
  });

  it('of one name is looked for beside drafts', () => {
    assert.deepEqual(split('*.bib'), ['', '*.bib', 'shallow', 'beside drafts']);
    assert.deepEqual(split('**'), ['', '**', 'deep']);
    assert.deepEqual(split('library.bib'), ['library.bib', undefined, 'deep']);
  });
});
