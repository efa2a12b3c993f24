import assert from 'node:assert/strict';
import { readBlock } from '../../../src/claims/read.ts';
import { asParagraph } from '../../../src/text/asParagraph.ts';

function sampleOf(prose: string): string | undefined {
  const block = asParagraph(prose);
  return readBlock(block).facts.sample;
}

describe('the sample a text states', () => {
  const stated: readonly (readonly [string, string])[] = [
    ['We followed 312 pregnant women for a year.', '312 pregnant women'],
    ['Volunteers (n = 24) drank tea.', '24'],
    ['In 40 mice, tea had no effect.', '40 mice'],
    ['The trial enrolled more than 5,000 patients.', '5,000 patients'],
    ['Of 1,204 adults aged 65 or older, 80 fell.', '1,204 adults'],
  ];
  for (const [prose, words] of stated) {
    it(`is “${words}” in: ${prose}`, () => {
      assert.equal(sampleOf(prose), words);
    });
  }

  const none = [
    'The rate was 12 per 1,000 women.',
    'One in 10 men snores.',
    'Nine out of 10 patients recover.',
    'More than 5,000 patients trust our tea.',
    'We have treated 4,000 patients.',
    'Gout affects 20 million adults.',
    'In 2019 patients were not asked.',
    'Tea was given for 12 weeks to women.',
    'Some 70% of patients recovered.',
    'Doses were 10, 20 and 40 mg in women.',
  ];
  for (const prose of none) {
    it(`is not stated in: ${prose}`, () => {
      assert.equal(sampleOf(prose), undefined);
    });
  }
});
