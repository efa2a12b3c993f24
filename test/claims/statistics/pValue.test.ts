import assert from 'node:assert/strict';
import { isAbove, isBelow, readPValue } from '../../../src/claims/statistics/pValue.ts';
import { numeralsOf } from './readings.ts';

function pIn(prose: string) {
  return numeralsOf(prose).flatMap((numeral) => readPValue(numeral) ?? []);
}

describe('p values', () => {
  it('are read with their relation', () => {
    const read = pIn('It fell (P = .03, p<0·01, p-value ≥ 0.2, p value of 0.04).');
    assert.deepEqual(
      read.map(({ relation, value }) => `${relation}${value}`),
      ['=0.03', '<0.01', '>0.2', '=0.04'],
    );
  });

  it('are tiny with any power of ten', () => {
    for (const prose of ['P = 3.3 × 10−13.', 'P < 5 x 10(-8).', 'P = 10^-8.', 'P = 10−8.', 'p = 2.1e-5.']) {
      assert.equal(pIn(prose)[0]?.value, 0, prose);
    }
  });

  it('are no other p', () => {
    for (const prose of ['We took 3 mg at pH = 7.4.', 'The map = 4.', 'p53 was 4.', 'Group P had 4.']) {
      assert.deepEqual(pIn(prose), [], prose);
    }
  });

  it('lie on one side of a level only where rounding leaves no doubt', () => {
    const sides = (prose: string) => pIn(prose).map((p) => [isBelow(p, 0.05), isAbove(p, 0.05)])[0];
    assert.deepEqual(sides('P = 0.03.'), [true, false]);
    assert.deepEqual(sides('P = 0.05.'), [false, false]);
    assert.deepEqual(sides('P = 0.06.'), [false, true]);
    assert.deepEqual(sides('P < 0.05.'), [true, false]);
    assert.deepEqual(sides('P < 0.10.'), [false, false]);
    assert.deepEqual(sides('P > 0.05.'), [false, true]);
    assert.deepEqual(sides('P > 0.01.'), [false, false]);
  });
});
