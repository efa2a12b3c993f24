import assert from 'node:assert/strict';
import { carryOver } from '../../../src/hosts/vscode/claims/carryOver.ts';

const put = (rangeOffset: number, rangeLength: number, text: string) => ({ rangeOffset, rangeLength, text });

describe('an offset after changes', () => {
  it('moves with what changes before it, and with nothing else', () => {
    assert.equal(carryOver(10, []), 10);
    assert.equal(carryOver(10, [put(2, 0, 'abc')]), 13);
    assert.equal(carryOver(10, [put(2, 3, '')]), 7);
    assert.equal(carryOver(10, [put(10, 0, 'abc')]), 13);
    assert.equal(carryOver(10, [put(11, 5, 'abc')]), 10);
  });

  it('is where the replacement began, when it stood inside what was replaced', () => {
    assert.equal(carryOver(10, [put(8, 5, 'abcdefgh')]), 8);
  });

  it('takes changes one after the other', () => {
    assert.equal(carryOver(10, [put(0, 0, 'abcdefghij'), put(15, 5, '')]), 15);
    assert.equal(carryOver(10, [put(0, 10, ''), put(0, 0, 'a')]), 1);
  });
});
