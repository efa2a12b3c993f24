import assert from 'node:assert/strict';
import { readEstimates } from '../../../src/claims/statistics/estimate.ts';
import { numeralsOf } from './readings.ts';

/** "HR 0.8 [0.65, 0.98] 95% p=0.03", with what was not read left out. */
function estimatesIn(prose: string): readonly string[] {
  return readEstimates(numeralsOf(prose)).map(({ interval, value, measure, p }) =>
    [
      measure?.name,
      value?.value,
      `[${interval.lower.value}, ${interval.upper.value}]`,
      `${interval.level}%`,
      p && `p${p.relation}${p.value}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

describe('estimates', () => {
  it('are read with interval, measure and p value', () => {
    const written: readonly (readonly [string, string])[] = [
      ['(HR 0.80, 95% CI 0.65 to 0.98; P = 0.03)', 'HR 0.8 [0.65, 0.98] 95% p=0.03'],
      ['hazard ratio [HR] of 0.80 (99% CI, 0.65-0.98), p<0.01', 'HR 0.8 [0.65, 0.98] 99% p<0.01'],
      ['odds ratio for falls = 0·80 (CI: 0·65–0·98)', 'odds ratio 0.8 [0.65, 0.98] 95%'],
      [
        'relative risk 0.80, P = .03, 95% confidence interval [CI] = 0.65, 0.98',
        'relative risk 0.8 [0.65, 0.98] 95% p=0.03',
      ],
      ['mean difference −2.1 kg (95% CI −4.0 to −0.2 kg)', 'difference -2.1 [-4, -0.2] 95%'],
      ['OR 1.24 per 10 mm Hg (95% CI 1.1 to 1.4)', 'OR 1.24 [1.1, 1.4] 95%'],
      ['a rate of 19.4/1000 person years (95% CI 18.1 to 20.8)', '19.4 [18.1, 20.8] 95%'],
      ['a rate of 30% (CI 95% 17 to 47)', '30 [17, 47] 95%'],
      ['HR 1.09, 0.89–1.34', 'HR 1.09 [0.89, 1.34] 95%'],
      ['a change of -331 ± 1033 (95% CI -640 to -21)', '[-640, -21] 95%'],
      ['at 12 months (95% CI 14 to 20)', '[14, 20] 95%'],
    ];
    for (const [prose, read] of written) assert.deepEqual(estimatesIn(`It was ${prose}.`), [read], prose);
  });

  it('are read in brackets once a sentence has said what the brackets hold', () => {
    assert.deepEqual(estimatesIn('The OR (95% CI) was 1.23 (1.10 to 1.37) and later 1.31 (1.25 to 1.37).'), [
      'OR 1.23 [1.1, 1.37] 95%',
      '1.31 [1.25, 1.37] 95%',
    ]);
    assert.deepEqual(estimatesIn('The median was 54 (40 to 61).'), []);
  });

  it('take no logarithm, no word “or” and no test of something else for what they need', () => {
    assert.deepEqual(estimatesIn('log OR 0.30 (95% CI 0.1 to 0.5).'), ['0.3 [0.1, 0.5] 95%']);
    assert.deepEqual(estimatesIn('one or 0.30 (95% CI 0.1 to 0.5).'), ['0.3 [0.1, 0.5] 95%']);
    const [trend] = readEstimates(numeralsOf('OR 1.3 (95% CI 0.7 to 2.4; P for trend = 0.01).'));
    assert.equal(trend?.p?.isOfEffect, false);
    const [interaction] = readEstimates(numeralsOf('OR 1.3 (95% CI 0.7 to 2.4; P = 0.01 for interaction).'));
    assert.equal(interaction?.p?.isOfEffect, false);
  });
});
