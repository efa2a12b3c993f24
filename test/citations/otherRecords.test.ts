import assert from 'node:assert/strict';
import { createEngine, createLibrary, joinSources, readSourceFile } from '../../src/engine.ts';
import type { Finding } from '../../src/model.ts';

const engine = createEngine();
const entry = (key: string, year: number, journal: string, title = 'Honey for cough in toddlers') =>
  `@article{${key}, author = {Zimmer, Ann and Vogt, Ben}, title = {${title}}, journal = {${journal}}, year = ${year}}\n`;

/** What is found in a sentence, with files given as path and text. */
function findings(text: string, ...files: readonly (readonly [string, string])[]): readonly Finding[] {
  const read = files.flatMap(([path, content]) => readSourceFile(content, path)?.sources ?? []);
  return engine.checkSources({ text, format: 'markdown' }, createLibrary(joinSources(read).sources)).findings;
}

describe('a key that two works have', () => {
  const second = entry('zimmer2014', 2014, 'Sleep', 'Naps of nurses at night');
  for (const [where, files] of [
    ['in one file', [['a.bib', entry('zimmer2014', 2014, 'BMJ') + second]]],
    [
      'in two files',
      [
        ['a.bib', entry('zimmer2014', 2014, 'BMJ')],
        ['b.bib', second],
      ],
    ],
  ] as const) {
    it(`is named with both places, ${where}`, () => {
      const [found, ...more] = findings('Honey was studied [@zimmer2014].', ...files);
      assert.deepEqual(more, []);
      assert.equal(found?.rule, 'source/key-used-twice');
      assert.equal(found.severity, 'info');
      assert.deepEqual(
        found.sources?.map(({ path, passage }) => [path, passage.text]),
        [
          ['a.bib', 'Honey for cough in toddlers'],
          [files.length === 1 ? 'a.bib' : 'b.bib', 'Naps of nurses at night'],
        ],
      );
      const [first, last] = found.sources ?? [];
      if (files.length === 1) assert.ok((first?.passage.span.end ?? 0) <= (last?.passage.span.start ?? 0));
    });
  }

  it('is none where one entry was copied, or is a second record of the same work', () => {
    const honey = entry('zimmer2014', 2014, 'BMJ');
    assert.deepEqual(findings('Honey was studied [@zimmer2014].', ['a.bib', honey + honey]), []);
    const other = entry('zimmer2014', 2015, 'BMJ');
    assert.deepEqual(findings('Honey was studied [@zimmer2014].', ['a.bib', honey], ['b.bib', other]), []);
  });
});

describe('records of one work that disagree', () => {
  const said = 'In 2011, Zimmer and colleagues studied honey for cough [@zimmer2014].';
  for (const [where, files] of [
    ['under two keys', [['a.bib', entry('zimmer2014', 2014, 'BMJ') + entry('zimmer2015', 2015, 'Headache')]]],
    ['under one key', [['a.bib', entry('zimmer2014', 2014, 'BMJ') + entry('zimmer2014', 2015, 'Headache')]]],
  ] as const) {
    it(`are both told, ${where}`, () => {
      const found = findings(said, ...files).find(({ rule }) => rule === 'source/other-year');
      assert.match(found?.message ?? '', /has the year “2014”, not “2011”\..* has “2015”\./);
      assert.equal(found?.sources?.length, 2);
      assert.equal(found?.severity, 'warning');
    });
  }

  it('make a finding less sure where one of them has what the draft says', () => {
    const files = entry('zimmer2014', 2014, 'BMJ') + entry('zimmer2015', 2015, 'Headache');
    const text = 'Honey for cough was studied by Zimmer and colleagues, published in Headache [@zimmer2014].';
    const found = findings(text, ['a.bib', files]).find(({ rule }) => rule === 'source/other-journal');
    assert.match(found?.message ?? '', /“BMJ”, not “Headache”\..* has “Headache”\./);
    assert.equal(found?.severity, 'info');
  });
});
