import assert from 'node:assert/strict';
import { printable, printableJson } from '../../src/report/printable.ts';

describe('printable', () => {
  it('makes one line of several', () => {
    assert.equal(printable(' a\r\n\tmiracle\u2028cure\u00a0\n'), 'a miracle cure');
  });

  it('spells terminal escapes, old and new', () => {
    assert.equal(printable('a\u001b[31mred\u009b0m\u0007\u007f'), 'a\\u{1b}[31mred\\u{9b}0m\\u{7}\\u{7f}');
  });

  it('spells what turns or hides text', () => {
    assert.equal(printable('cure\u202egnihton\u2066\u{e0041}'), 'cure\\u{202e}gnihton\\u{2066}\\u{e0041}');
  });

  it('spells half a surrogate pair and leaves whole ones alone', () => {
    assert.equal(printable('\ud83d x \u{1f48a}'), '\\u{d83d} x \u{1f48a}');
  });

  it('leaves accents, joined emoji and right-to-left words as they are', () => {
    const text =
      'cafe\u0301 \u{1f469}\u200d\u2695\ufe0f \u05d3\u05d5\u05d2\u05de\u05d4 \u0646\u06cc\u0633\u062a\u200c';
    assert.equal(printable(text), text);
  });
});

describe('printableJson', () => {
  it('means the same after escaping, and holds nothing a terminal obeys', () => {
    const value = { text: 'a\u001b[2J\u009b2J\u202e\u{e0041}\ud83d\u2028\n\u{1f48a}\\u0041' };
    const json = printableJson(JSON.stringify(value, undefined, 2));
    assert.deepEqual(JSON.parse(json), value);
    assert.doesNotMatch(json, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]|\u{e0041}/u);
  });
});
