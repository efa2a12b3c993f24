import assert from 'node:assert/strict';
import { readComparator } from '../../../src/evidence/grading/readComparator.ts';

const against = (title: string, body = '') => readComparator(title, body, 'randomised trial')?.comparator;

describe('readComparator', () => {
  it('is what the source names it', () => {
    assert.equal(against('Kelp versus midazolam in gout'), 'midazolam');
    assert.equal(against('Kelp', 'Men got kelp or an active placebo.'), 'active placebo');
    assert.equal(against('Kelp', 'Kelp was set beside usual care.'), 'usual care');
    assert.equal(against('Kelp', 'Women on a waiting list served as controls.'), 'waiting list');
    assert.equal(
      against('Kelp', 'Men were randomly assigned to receive kelp or allopurinol daily.'),
      'allopurinol',
    );
  });

  it('is missing where nothing was compared, or only groups of people were', () => {
    assert.equal(against('Kelp', 'No treatment of gout is cheap.'), undefined);
    assert.equal(against('Men versus women with gout'), undefined);
    assert.equal(readComparator('Kelp', 'Some had placebo before.', 'case series'), undefined);
  });
});
