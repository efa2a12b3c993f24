import assert from 'node:assert/strict';
import { parseReading, writeReading } from '../../../../src/hosts/vscode/library/readingLines.ts';
import { sketch } from '../../../evidence/records.ts';

const sources = ['oats', 'näps\n“😀”\u2028'].map((id) =>
  sketch({
    id: id.slice(0, 4),
    front: `title: Of ${id.slice(0, 4)}`,
    findings: [`${id.trim()} went with rest.`],
  }),
);
const reading = { sources, problems: [{ message: 'a.bib:3: broken; left out' }] };

describe('a reading that is kept', () => {
  it('is read back as it was', () => {
    assert.deepEqual(parseReading(writeReading(reading)), reading);
    const empty = { sources: [], problems: [] };
    assert.deepEqual(parseReading(writeReading(empty)), empty);
  });

  it('is none where it is cut, at a line or within one, or is something else', () => {
    const bytes = writeReading(reading);
    const lines = [...bytes.keys()].filter((at) => bytes[at] === 10);
    assert.equal(lines.length, 3);
    for (const end of [0, 1, 20, ...lines.slice(0, -1).flatMap((at) => [at, at + 1, at + 9])])
      assert.equal(parseReading(bytes.subarray(0, end)), undefined, `${end}`);
    for (const text of [
      '[]',
      'null',
      '{"sources": []}',
      '[{"files": 1}]',
      '\ufeff{',
      '{"problems":[],"count":1}\nnull',
    ])
      assert.equal(parseReading(new TextEncoder().encode(text)), undefined, text);
  });
});
