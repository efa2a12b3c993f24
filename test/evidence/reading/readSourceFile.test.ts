import assert from 'node:assert/strict';
import { libraryEndings, readSourceFile } from '../../../src/evidence/reading/readSourceFile.ts';

describe('readSourceFile', () => {
  it('chooses the reader by the ending of the name', () => {
    const list = '[{"id": "tea", "title": "Tea"}]';
    assert.equal(readSourceFile(list, 'a/list.JSON')?.sources[0]?.csl.id, 'tea');
    const record = '---\ntitle: Tea\ndesign: opinion\n---\n';
    assert.equal(readSourceFile(record, 'a.b/tea.md')?.sources[0]?.csl.id, 'tea');
  });

  it('leaves other files alone', () => {
    for (const path of ['tea.png', 'tea', 'json', 'tea.json/x', '']) {
      assert.equal(readSourceFile('{}', path), undefined, path);
    }
    assert.ok(libraryEndings.includes('jsonl'));
  });
});
