import assert from 'node:assert/strict';
import { breaksSentence } from '../../src/reword/breaksSentence.ts';

describe('a wording that leaves a fault of English', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['It’s safe, cheap and small.', 'It’s, cheap and small.'],
    ['This takes us a step closer to sleep.', 'This takes us a further in sleep.'],
    ['Coffee has opened the way to naps.', 'Coffee has may be relevant to naps.'],
    ['Tea is the most effective treatment.', 'Tea is the most option under study.'],
    ['Salt can badly affect sleep.', 'Salt can badly are associated with sleep.'],
    ['Walks improve many measures.', 'Walks are associated with better many measures.'],
    ['It has a highly favourable safety profile.', 'It has a highly a safety profile.'],
    ['The trial shows that zinc is safe.', 'The trial shows that zinc is under study.'],
    ['Naps have opened up new doors.', 'Naps have borne on.'],
    ['Tea is the first to examine sleep.', 'Tea is an examine sleep.'],
    ['It saves more lives than rest.', 'It may lower mortality than rest.'],
  ];
  for (const [before, after] of broken) {
    it(`is told in “${after}”`, () => assert.equal(breaksSentence(before, after), true));
  }
  it('is not held against a wording where the writer made it', () => {
    assert.equal(breaksSentence('Tea tea is proven to help.', 'Tea tea is reported to help.'), false);
  });
  it('is not seen in a sound sentence', () => {
    assert.equal(breaksSentence('Tea is proven to help.', 'Tea is reported to help.'), false);
    assert.equal(breaksSentence('Tea cuts falls.', 'Tea is associated with fewer falls.'), false);
    assert.equal(breaksSentence('Tea cures gout.', 'Tea is under study for gout.'), false);
  });
});
