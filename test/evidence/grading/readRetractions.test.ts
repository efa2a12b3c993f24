import assert from 'node:assert/strict';
import { markRetracted } from '../../../src/evidence/grading/markRetracted.ts';
import { joinRetractions, readRetractions } from '../../../src/evidence/grading/readRetractions.ts';
import { readRows } from '../../../src/evidence/grading/readRows.ts';
import { readSourceFile } from '../../../src/evidence/reading/readSourceFile.ts';

const read = (text: string) => {
  const { DOIs, PMIDs, problems } = readRetractions(text, 'overclaim.retracted.txt');
  return [[...DOIs], [...PMIDs], problems.map(({ message }) => message)];
};

describe('readRetractions', () => {
  it('reads a DOI or a PMID a line, however it is written, without comments', () => {
    const text =
      '\ufeff# Mine\r\n10.1000/ABC\r\n\r\nhttps://doi.org/10.1000/x#2  # tea\nPMID: 90000001\n90000002\ndoi:10.1000/y';
    assert.deepEqual(read(text), [['10.1000/abc', '10.1000/x#2', '10.1000/y'], ['90000001', '90000002'], []]);
  });

  it('names the lines that are neither, a few of them, and takes the rest', () => {
    assert.deepEqual(read('tea\n10.1000/a\n'), [
      ['10.1000/a'],
      [],
      ['overclaim.retracted.txt:1: neither a DOI nor a PMID; the line is left out'],
    ]);
    const [, , problems] = read('tea\n'.repeat(50));
    assert.equal(problems?.length, 21);
    assert.match(String(problems?.at(-1)), /30 more lines/);
  });

  it('reads a table by its columns, and takes retractions alone', () => {
    const text = [
      'Record ID,Title,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature',
      '1,"Tea, and ""sleep""\nin adults",10.1000/notice,10.1000/A,90000001,Retraction',
      '2,Cocoa,10.1000/n2,10.1000/b,0,Correction',
      '3,Soup,10.1000/n3,unavailable,90000003,Retraction',
      '4,Walks,10.1000/n4,10.1000/d,0,Expression of concern',
      '5,Naps,10.1000/n5,10.1000/e,0,Reinstatement',
    ].join('\r\n');
    assert.deepEqual(read(text), [['10.1000/a'], ['90000001', '90000003'], []]);
    assert.deepEqual(read('OriginalPaperPubMedID\n90000009\n'), [[], ['90000009'], []]);
  });

  it('names a quotation mark that nothing closes and takes what stands before it', () => {
    const text = 'OriginalPaperDOI,Title\n10.1000/a,Tea\n10.1000/b,"Cocoa\n10.1000/c,Soup\n';
    assert.deepEqual(read(text), [
      ['10.1000/a'],
      [],
      ['overclaim.retracted.txt:3: a quotation mark that is not closed; what follows is left out'],
    ]);
  });

  it('is quick with a long list', () => {
    const row = '1,"Tea, ""and"" sleep",10.1000/a,90000001,Retraction\n';
    const text = `Record ID,Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n${row.repeat(40_000)}`;
    const start = performance.now();
    readRetractions(text, 'x.csv');
    assert.ok(performance.now() - start < 2000);
  });
});

describe('readRows', () => {
  it('reads empty fields, and rows with and without an end', () => {
    assert.deepEqual(readRows('a,,b\n,\n"",x').rows, [
      ['a', '', 'b'],
      ['', ''],
      ['', 'x'],
    ]);
  });
});

describe('markRetracted', () => {
  const entries = `@article{tea, title = {Tea}, doi = {10.1000/ABC}}
@article{soup, title = {Soup}, pmid = {90000002}}
@article{walk, title = {Walk}}`;
  const sources = readSourceFile(entries, 'a.bib')?.sources ?? [];

  it('marks the works that a list names, by either, and leaves the others as they are', () => {
    const list = joinRetractions([
      readRetractions('10.1000/abc', 'a'),
      readRetractions('90000002\n90000003', 'b'),
    ]);
    const marked = markRetracted(sources, list);
    assert.deepEqual(
      marked.map(({ retracted }) => retracted ?? false),
      [true, true, false],
    );
    assert.equal(marked[2], sources[2]);
    assert.equal(markRetracted(sources, readRetractions('', 'c')), sources);
  });
});
