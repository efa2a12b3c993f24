import assert from 'node:assert/strict';
import { joinSources } from '../../../src/evidence/reading/joinSources.ts';
import { readSourceFile } from '../../../src/evidence/reading/readSourceFile.ts';
import { parseReading, writeReading } from '../../../src/hosts/vscode/library/readingLines.ts';

const bib = (key: string, title: string) => `@article{${key}, title = {${title}}, year = 2019}\n`;
const read = (text: string, path = 'a.bib') => {
  const reading = readSourceFile(text, path);
  assert.ok(reading);
  return reading;
};
const titles = (reading: ReturnType<typeof read>) =>
  reading.sources.map(({ csl, namesakes }) => [
    csl.title,
    ...(namesakes ?? []).map((each) => each.csl.title),
  ]);

describe('namesakes', () => {
  it('are the other entries of a file under one id, in their places', () => {
    const text = bib('rice', 'Rice') + bib('oats', 'Oats') + bib('rice', 'Rye');
    const reading = read(text);
    assert.deepEqual(titles(reading), [['Rice', 'Rye'], ['Oats']]);
    const [namesake] = reading.sources[0]?.namesakes ?? [];
    assert.match(text.slice(namesake?.passage.span.start, namesake?.passage.span.end), /Rye/);
    assert.equal(namesake?.path, 'a.bib');
  });

  it('are those of other files too, and are kept where a text joins the entry', () => {
    const article =
      'Rice\n\nWe gave sixty adults brown rice or white rice for a year and measured uric acid.\n';
    const sources = [
      ...read(bib('rice', 'Rice') + bib('rice', 'Rye')).sources,
      ...read(bib('rice', 'Millet'), 'b.bib').sources,
      ...read(article, 'rice.txt').sources,
    ];
    assert.deepEqual(titles({ ...joinSources(sources) }), [['Rice', 'Rye', 'Millet']]);
  });

  it('are none where an entry was copied, and few where one id stands everywhere', () => {
    assert.deepEqual(titles(read(bib('rice', 'Rice') + bib('rice', 'rice'))), [['Rice']]);
    const many = Array.from({ length: 50 }, (_, at) => bib('rice', `Rice ${at}`)).join('');
    assert.equal(read(many).sources[0]?.namesakes?.length, 10);
  });

  it('outlast being kept on the disk', () => {
    const reading = read(bib('rice', 'Rice') + bib('rice', 'Rye'));
    const kept = parseReading(writeReading(reading));
    assert.deepEqual(kept && titles(kept), [['Rice', 'Rye']]);
  });
});
