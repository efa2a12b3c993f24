import assert from 'node:assert/strict';
import { joinSources } from '../../../src/evidence/reading/joinSources.ts';
import { readSourceFile } from '../../../src/evidence/reading/readSourceFile.ts';

const bib = (fields: string, key = 'rice2019') => `@article{${key}, ${fields}}`;
const article = `Brown rice in the diet of adults with gout\n\nWe assigned sixty adults to brown rice or to white rice and followed them for a year.\n\nUric acid did not differ between the two groups after a year.\n`;

/** Joins what is read from files, given as path and text. */
function join(...files: readonly (readonly [string, string])[]) {
  return joinSources(files.flatMap(([path, text]) => readSourceFile(text, path)?.sources ?? []));
}
const idsAndPaths = (...files: readonly (readonly [string, string])[]) =>
  join(...files).sources.map(({ csl, path }) => [csl.id, path]);

describe('joinSources', () => {
  it('gives the citation of the entry and the passages of the text that its file field names', () => {
    const entry = bib(
      'title = {Rice}, doi = {10.1000/1}, year = 2019, file = {Full Text:files/3/note A.txt:text/plain}',
    );
    for (const files of [
      [['papers/note A.txt', article] as const, ['a.bib', entry] as const],
      [['a.bib', entry] as const, ['papers/note A.txt', article] as const],
    ]) {
      const { sources, problems } = join(...files);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        sources.map(({ csl, path, passages }) => [csl.DOI, path, passages.length]),
        [['10.1000/1', 'papers/note A.txt', 2]],
      );
      assert.ok(sources[0]?.passages.every(({ source }) => source === 'rice2019'));
    }
  });

  it('joins by a file called by the key, and by title', () => {
    assert.deepEqual(idsAndPaths(['a.bib', bib('title = {X}')], ['texts/rice2019.txt', article]), [
      ['rice2019', 'texts/rice2019.txt'],
    ]);
    const title = 'title = {Brown Rice in the Diet of Adults with {Gout}}';
    assert.deepEqual(idsAndPaths(['a.bib', bib(title)], ['x.txt', article]), [['rice2019', 'x.txt']]);
  });

  it('joins a work that two reference managers gave, by DOI or PMID', () => {
    const ris =
      'TY  - JOUR\nTI  - Rice\nDO  - 10.1000/ABC\nAB  - It was one rice. It was two rices.\nER  - \n';
    const [source] = join(['a.bib', bib('title = {Rice}, doi = {10.1000/abc}')], ['b.ris', ris]).sources;
    assert.deepEqual([source?.csl.id, source?.path, source?.passages.length], ['rice2019', 'b.ris', 2]);
  });

  it('keeps apart works with one short title, or one title and other identifiers', () => {
    const title = 'title = {Brown rice in the diet of adults with gout}';
    const apart = idsAndPaths(
      ['a.bib', bib(`${title}, doi = {10.1000/1}`, 'a')],
      ['b.bib', bib(`${title}, doi = {10.1000/2}`, 'b')],
    );
    assert.deepEqual(apart, [
      ['a', 'a.bib'],
      ['b', 'b.bib'],
    ]);
    assert.equal(
      idsAndPaths(['a.bib', bib('title = {Editorial}', 'a')], ['b.bib', bib('title = {Editorial}', 'b')])
        .length,
      2,
    );
  });

  it('names both files where one key stands for two works, and keeps the first', () => {
    const { sources, problems } = join(['a.bib', bib('title = {Rice}')], ['b.bib', bib('title = {Tea}')]);
    assert.deepEqual(
      sources.map(({ csl }) => csl.title),
      ['Rice'],
    );
    assert.deepEqual(problems, [{ message: 'b.bib: the id “rice2019” is also in a.bib; the first is kept' }]);
  });

  it('keeps files of one name in two folders apart', () => {
    const other = article.replace(/rice/g, 'oats').replace('adults', 'children');
    assert.equal(idsAndPaths(['a/index.txt', article], ['b/index.txt', other]).length, 2);
  });

  it('leaves a record and the text beside it as they are', () => {
    const record =
      '---\ntitle: Brown rice in the diet of adults with gout\ndesign: randomised trial\n---\n\n- It did not.\n';
    assert.deepEqual(idsAndPaths(['rice.txt', article], ['rice.md', record]), [
      ['rice.txt', 'rice.txt'],
      ['rice', 'rice.md'],
    ]);
  });

  it('keeps a retraction that either says', () => {
    const entry = bib('title = {Rice}, note = {Retraction in: J Rice}');
    assert.equal(join(['a.bib', entry], ['rice2019.txt', article]).sources[0]?.retracted, true);
  });
});
