import assert from 'node:assert/strict';
import { matchReworded } from '../src/engine/matchReworded.ts';

describe('What was reworded', () => {
  it('is a sentence that took the place of another, by the words they share', () => {
    const now = ['We met.', 'Tea may help adults with gout.', 'Walking helps.'];
    const before = ['Tea is proven to help adults with gout.'];
    assert.deepEqual([...matchReworded(now, before)], [[1, 'Tea is proven to help adults with gout.']]);
  });

  it('is none that stands as it stood, and none that shares half its words or fewer', () => {
    assert.equal(matchReworded(['Tea cures gout.'], ['Tea cures gout.']).size, 0);
    assert.equal(matchReworded(['Tea may ease pain.'], ['Tea cures gout quickly.']).size, 0);
    assert.equal(matchReworded([], ['Tea cures gout.']).size, 0);
    assert.equal(matchReworded(['', ''], ['']).size, 0);
  });

  it('is each told once, of the nearest', () => {
    const before = ['Tea cures gout in adults.', 'Tea cures gout in men.'];
    const now = ['Tea may cure gout in men.', 'Tea may cure gout in adults.'];
    assert.deepEqual([...matchReworded(now, before)].sort(), [
      [0, 'Tea cures gout in men.'],
      [1, 'Tea cures gout in adults.'],
    ]);
  });

  it('is found among many sentences that share their common words', () => {
    const now = Array.from({ length: 500 }, (_, at) => `The tea of the house number${at} helps some.`);
    const matched = matchReworded(now, ['The tea of the house number77 is a miracle.']);
    assert.deepEqual([...matched.keys()], [77]);
  });
});
