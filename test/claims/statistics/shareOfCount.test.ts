import assert from 'node:assert/strict';
import { readSharesOfCounts } from '../../../src/claims/statistics/shareOfCount.ts';
import { numeralsOf } from './readings.ts';

function sharesIn(prose: string): readonly string[] {
  return readSharesOfCounts(numeralsOf(prose)).map(
    ({ part, whole, share, isAbout }) => `${part.text}/${whole.text} ${isAbout ? 'about ' : ''}${share.text}`,
  );
}

describe('shares of counts', () => {
  it('are read in every order in which they are written', () => {
    const written = [
      'Nausea came in 12/40 (30%).',
      'Nausea came in 12 of the 40 adults treated [30%].',
      'Nausea came in 12 out of 40 adults (30%; P = 0.2).',
      'Nausea was rare (12/40, 30%).',
      'Nausea came in 30% (12/40) of adults.',
      'Nausea came in 30% of adults (12 of 40 adults).',
      'Nausea came in 30% (n = 12/40).',
      'Nausea came in 12 (30%) of 40 adults.',
      'Nausea came in 12 adults (30%) of 40.',
      'Of 40 adults, 12 (30%) had nausea.',
      'In a cohort of 40 adults, 12 (30%) had nausea.',
      'Nausea came in 30% of 40 adults (n = 12).',
    ];
    for (const prose of written) assert.deepEqual(sharesIn(prose), ['12/40 30'], prose);
    assert.deepEqual(sharesIn('Nausea came in 12 of 40 (about 30%).'), ['12/40 about 30']);
  });

  it('are each read with their own count', () => {
    assert.deepEqual(sharesIn('Nausea came in 12/40 (30%) and 9/36 (25%).'), ['12/40 30', '9/36 25']);
  });

  it('are not guessed', () => {
    const unread = [
      'Of 40 adults, 20 came back, 5 (25%) of them late.',
      'Nausea came in 12 (30%) with the patch and 40 came back.',
      'Nausea came in 49 (48%) of those and eight (8%) of 104 others.',
      'Nausea of grade 3/4 (30%) was rare.',
      'The rate was 12/1000 (95% CI 8 to 14).',
      'Response ran from 63% to 86% (371 of 490).',
      'Pressure was 120/80 mmHg (12%).',
      'Nausea came in 12 of 40 adults (30% of women).',
      'Nausea came in 12 of 40 and vomiting in others (30%).',
    ];
    for (const prose of unread) assert.deepEqual(sharesIn(prose), [], prose);
  });
});
