import assert from 'node:assert/strict';
import { toUri } from '../../src/report/uri.ts';

describe('toUri', () => {
  it('encodes what a URI cannot hold, and keeps slashes', () => {
    assert.equal(toUri('Über uns/a b#c?d%.md'), '%C3%9Cber%20uns/a%20b%23c%3Fd%25.md');
    assert.equal(toUri('../a:b.md'), '../a%3Ab.md');
    assert.equal(toUri('a\ud83d.md'), 'a%EF%BF%BD.md');
  });

  it('begins with file: where the path begins at a root or a drive', () => {
    assert.equal(toUri('/home/ada/a.md'), 'file:///home/ada/a.md');
    assert.equal(toUri('C:/Users/Ada Lee/a.md'), 'file:///C:/Users/Ada%20Lee/a.md');
  });
});
