import assert from 'node:assert/strict';
import { readStrength } from '../../../src/engine.ts';

const certaintyOf = (sentence: string): number => readStrength(sentence).certainty;

describe('how certain a sentence sounds', () => {
  it('falls with each step of hedging', () => {
    const ladder = [
      'Coffee may reduce gout.',
      'Coffee could reduce gout.',
      'Coffee often reduces gout.',
      'Coffee reduces gout.',
      'There was no effect of coffee on gout.',
    ].map(certaintyOf);
    assert.deepEqual(
      ladder,
      [...ladder].sort((a, b) => a - b),
    );
    assert.equal(new Set(ladder).size, ladder.length);
  });

  it('stays between 1 and 6', () => {
    const open = 'It is unclear whether coffee may possibly, perhaps, could be thought to help some, if any.';
    const closed = 'We clearly demonstrated that there was no effect and that none was ever not seen.';
    assert.ok(certaintyOf(open) >= 1);
    assert.ok(certaintyOf(closed) <= 6);
  });

  it('counts each kind of word once', () => {
    assert.equal(certaintyOf('Coffee may help and may harm.'), certaintyOf('Coffee may help.'));
  });

  it('is given to one decimal', () => {
    const value = certaintyOf('Coffee was often said to help.');
    assert.equal(Math.round(value * 10) / 10, value);
  });
});
