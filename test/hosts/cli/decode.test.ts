import assert from 'node:assert/strict';
import { decode } from '../../../src/hosts/cli/decode.ts';

describe('decode', () => {
  it('keeps UTF-8 exactly, byte order mark and line ends included', () => {
    const text = '\ufeffa\r\nb\rc\n\u{1f48a}e\u0301';
    assert.equal(decode(Buffer.from(text)), text);
    assert.equal(decode(Buffer.alloc(0)), '');
  });

  it('reads UTF-16 of both kinds, lone surrogates too', () => {
    const bytes = Buffer.from('\ufeffa \ud83d b', 'utf16le');
    assert.equal(decode(bytes), '\ufeffa \ud83d b');
    const swapped = Buffer.from(bytes).swap16();
    assert.equal(decode(swapped), '\ufeffa \ud83d b');
    assert.equal(swapped[0], 0xfe, 'and leaves its argument alone');
  });

  it('refuses what is not text, saying why', () => {
    const problem = (...bytes: number[]) => {
      const result = decode(Buffer.from(bytes));
      assert.ok(typeof result !== 'string');
      return result.message;
    };
    assert.match(problem(65, 0, 66, 0), /binary.*without a byte order mark/u);
    assert.match(problem(0xff, 0xfe, 0, 0, 65, 0, 0, 0), /binary/u);
    assert.match(problem(0xff, 0xfe, 65), /cut short/u);
    assert.match(problem(0x63, 0x92), /UTF-8/u);
    assert.match(problem(0xed, 0xa0, 0x80), /UTF-8/u);
  });
});
