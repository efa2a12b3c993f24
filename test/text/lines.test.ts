import assert from 'node:assert/strict';
import { locate, splitLines } from '../../src/text/lines.ts';

describe('lines', () => {
  it('end at each kind of line end, which belongs to the line it ends', () => {
    const { at, lineCount } = locate('a\nbc\r\nd\re');
    assert.equal(lineCount, 4);
    assert.deepEqual([0, 1, 2, 4, 5, 6, 7, 8, 9].map(at), [
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });

  it('count columns in code units', () => {
    assert.deepEqual(locate('😀a').at(2), { line: 1, column: 3 });
  });

  it('take offsets outside the text to its nearest end', () => {
    assert.deepEqual(locate('ab').at(-5), { line: 1, column: 1 });
    assert.deepEqual(locate('ab\n').at(99), { line: 2, column: 1 });
    assert.deepEqual(locate('').at(3), { line: 1, column: 1 });
  });

  it('are split without their ends', () => {
    const text = 'a\r\n\r\nb\rc\n';
    assert.deepEqual(
      splitLines(text).map(({ start, end }) => text.slice(start, end)),
      ['a', '', 'b', 'c', ''],
    );
    assert.deepEqual(splitLines(''), [{ start: 0, end: 0 }]);
  });
});
