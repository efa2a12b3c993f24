import assert from 'node:assert/strict';
import { readPartitions } from '../../../src/claims/statistics/partition.ts';
import { numeralsOf } from './readings.ts';

function partitionsIn(prose: string): readonly string[] {
  return readPartitions(numeralsOf(prose)).map(
    ({ total, parts, span }) =>
      `${total.text}: ${parts.map(({ text }) => text).join(' + ')} “${prose.slice(span.start, span.end)}”`,
  );
}

describe('partitions', () => {
  it('are read with their total, shares or none', () => {
    assert.deepEqual(partitionsIn('We saw 120 adults (70 women and 50 men).'), [
      '120: 70 + 50 “70 women and 50 men”',
    ]);
    assert.deepEqual(partitionsIn('We saw 120 adults (70 [58%] women, 50 [42%] men).'), [
      '120: 70 + 50 “70 [58%] women, 50”',
    ]);
    assert.deepEqual(partitionsIn('Of 120 adults, 40 to zinc, 40 to tea and 40 to nothing.'), [
      '120: 40 + 40 + 40 “40 to zinc, 40 to tea and 40 to nothing”',
    ]);
  });

  it('are only what shares a whole out', () => {
    const unread = [
      'We saw 120 adults (70 with asthma, 60 with eczema).',
      'We saw 120 adults (70 women, 60 smokers).',
      'We saw 120 adults (30 to each of three arms, 30 to rest).',
      'We saw 120 adults, 70 women among them.',
      'We saw 120 adults (70 women and 2 in 3 men).',
    ];
    for (const prose of unread) assert.deepEqual(partitionsIn(prose), [], prose);
  });
});
