import assert from 'node:assert/strict';
import { readStrength } from '../../../src/engine.ts';
import type { Advice } from '../../../src/model.ts';

function advises(advice: Advice, sentences: readonly string[]): void {
  for (const sentence of sentences) assert.equal(readStrength(sentence).advice, advice, sentence);
}

describe('the advice of a sentence', () => {
  it('is strong where somebody is told to act', () => {
    advises('strong', [
      'Patients with gout should avoid coffee.',
      'We recommend zolarin for older adults.',
      'Nurses must record the dose.',
      'Better screening is urgently needed.',
      'These findings highlight the need for early treatment.',
      'All patients should be tested for gout.',
    ]);
  });

  it('is weak where something is offered or praised as of use', () => {
    advises('weak', [
      'Zolarin may be considered in older adults.',
      'Coffee can be used to keep patients awake.',
      'Zolarin is a useful alternative to tea.',
      'Walking might be recommended after surgery.',
      'Our results support the use of zolarin.',
      'Zolarin is safe and effective.',
    ]);
  });

  it('is none where science is told what to do', () => {
    advises('none', [
      'Further studies are needed.',
      'Future trials should use larger samples.',
      'The effect should be confirmed in a larger trial.',
      'In future, randomised trials are warranted.',
      'These results should be interpreted with caution.',
    ]);
  });

  it('is none where something is only expected', () => {
    advises('none', [
      'The drop in price should increase use.',
      'A dose of 5 mg should be about right for mice.',
    ]);
  });

  it('is none where nobody is told anything', () => {
    advises('none', [
      'Coffee reduced gout.',
      'Zolarin was safe in mice.',
      'Zolarin reduced the need for surgery.',
    ]);
  });
});
