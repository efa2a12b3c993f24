import assert from 'node:assert/strict';
import { numeralsOf } from './readings.ts';

function valuesOf(prose: string): readonly number[] {
  return numeralsOf(prose).map(({ value }) => value);
}

describe('numerals', () => {
  it('tell the dash of a range from a minus sign', () => {
    assert.deepEqual(valuesOf('It ran 0.64-0.98.'), [0.64, 0.98]);
    assert.deepEqual(valuesOf('It ran 0.64 -0.98.'), [0.64, 0.98]);
    assert.deepEqual(valuesOf('It ran 1.70--2.25.'), [1.7, 2.25]);
    assert.deepEqual(valuesOf('It ran (–0.35 to –0.01).'), [-0.35, -0.01]);
    assert.deepEqual(valuesOf('It ran −0.38–−0.06.'), [-0.38, -0.06]);
    assert.deepEqual(valuesOf('It ran (-0.38--0.06).'), [-0.38, -0.06]);
    assert.deepEqual(valuesOf('The change was -4.'), [-4]);
  });

  it('join thousands set apart by a space', () => {
    assert.deepEqual(valuesOf('We asked 23 072 of 541 452 nurses.'), [23072, 541452]);
    assert.deepEqual(valuesOf('We asked 12 of 123 nurses.'), [12, 123]);
  });

  it('say nothing of a number torn by a space or a decimal comma', () => {
    assert.deepEqual(valuesOf('A rate of 80. 6% was seen.'), [80, Number.NaN]);
    assert.deepEqual(valuesOf('It was 0. 6% or (0. 7).'), [0, Number.NaN, Number.NaN, Number.NaN]);
    assert.deepEqual(valuesOf('A rate of 0,54 was seen.'), [Number.NaN, Number.NaN]);
  });

  it('keep decimals, middle dots, the percent sign and their place', () => {
    const prose = 'A rate of 12·50% was seen.';
    const [numeral] = numeralsOf(prose);
    assert.ok(numeral);
    const { value, decimals, isPercent, text, start, digitsEnd, end } = numeral;
    assert.deepEqual(
      { value, decimals, isPercent, text },
      { value: 12.5, decimals: 2, isPercent: true, text: '12·50' },
    );
    assert.equal(prose.slice(start, digitsEnd), '12·50');
    assert.equal(prose.slice(start, end), '12·50%');
  });

  it('see through markup that was blanked', () => {
    const [, lower] = numeralsOf('(95%\u2060 \u2060CI\u2060  0.64 to 0.98)');
    assert.equal(lower?.before, ' CI ');
  });
});
