import assert from 'node:assert/strict';
import { readBibliography } from '../../src/engine.ts';

describe('the bibliography a draft names', () => {
  it('is one file, a list in brackets, or a list in lines', () => {
    assert.deepEqual(readBibliography('---\nbibliography: refs.bib\n---\n'), ['refs.bib']);
    assert.deepEqual(readBibliography('---\nbibliography: [a.bib, "b c.json"]\n---\n'), [
      'a.bib',
      'b c.json',
    ]);
    const lines = '---\r\nbibliography:\r\n  - a.bib\r\n  - b.bib\r\ncsl: x.csl\r\n---\r\n';
    assert.deepEqual(readBibliography(lines), ['a.bib', 'b.bib']);
  });

  it('is none where the front matter names none, or is none', () => {
    for (const text of [
      '',
      'bibliography: refs.bib',
      '---\ntitle: x\n---\nbibliography: refs.bib\n',
      '---\nbibliography:\n---\n',
      '---\nbibliography: {a: b}\n---\n',
      '---\nbibliography: 7\n---\n',
      '---\nbibliography: {a: [\n---\n',
      '---\nother:\n  bibliography: refs.bib\n---\n',
    ]) {
      assert.deepEqual(readBibliography(text), [], text);
    }
  });
});
