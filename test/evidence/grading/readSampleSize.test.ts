import assert from 'node:assert/strict';
import { readSampleSize } from '../../../src/evidence/grading/readSampleSize.ts';

const size = (body: string, title = '') => readSampleSize(title, body, 'human');

describe('readSampleSize', () => {
  it('is the first sample of its own that is counted', () => {
    assert.deepEqual(size('We enrolled 312 women. Of these, 40 women left.'), { n: 312, cue: '312 women' });
    assert.deepEqual(size('Nothing here.', 'Gout in 12,400 Norwegian men'), {
      n: 12400,
      cue: '12,400 Norwegian men',
    });
  });

  it('is what is called the total, where something else was counted first', () => {
    assert.equal(size('We asked 20 men. A total of 350 adults were included.')?.n, 350);
  });

  it('is not how many others studied or have it, nor a count of trials, nor the arms of a trial', () => {
    assert.equal(size('Each year 4,000 patients die of it. We were sad.'), undefined);
    assert.equal(size('Previous work included 90 patients.'), undefined);
    assert.equal(size('We included 14 trials.'), undefined);
    assert.equal(size('Men were given zinc (n = 20) or placebo (n = 22).'), undefined);
    assert.equal(readSampleSize('', 'We used cells of 12 patients.', 'cells'), undefined);
  });
});
