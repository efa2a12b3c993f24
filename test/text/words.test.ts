import assert from 'node:assert/strict';
import { splitWords } from '../../src/text/words.ts';

function words(prose: string, from = 0, to = prose.length): readonly string[] {
  return splitWords(prose, from, to).map((word) => word.lower);
}

describe('words', () => {
  it('are letters, digits and marks, in lower case', () => {
    assert.deepEqual(words('Coffee CURES gout?!'), ['coffee', 'cures', 'gout']);
    assert.deepEqual(words('na\u0301usea Éclair straße Ω-3'), ['na\u0301usea', 'éclair', 'straße', 'ω', '3']);
    assert.deepEqual(words('القهوة לא 薬'), ['القهوة', 'לא', '薬']);
    assert.deepEqual(words(''), []);
  });

  it('keep apostrophes inside, made straight, and not those around', () => {
    assert.deepEqual(words("It’s the patients’ ‘own’ doctor's o'clock rule"), [
      "it's",
      'the',
      'patients',
      'own',
      "doctor's",
      "o'clock",
      'rule',
    ]);
  });

  it('part at hyphens and underscores', () => {
    assert.deepEqual(words('double-blind follow_up IL-6'), ['double', 'blind', 'follow', 'up', 'il', '6']);
  });

  it('keep a number whole with its point and its thousands', () => {
    assert.deepEqual(words('0.5 1,200 1,234,567.8 70% .05 0·05 3.5mg'), [
      '0.5',
      '1,200',
      '1,234,567.8',
      '70',
      '.05',
      '0·05',
      '3.5mg',
    ]);
    assert.deepEqual(words('in 2019. 12,34 and 1,2000 and 5.'), [
      'in',
      '2019',
      '12',
      '34',
      'and',
      '1',
      '2000',
      'and',
      '5',
    ]);
  });

  it('leave glue out of `lower` and do not begin or end with it', () => {
    const prose = '\u2060\u2060cu\u2060re\u2060s\u2060 \u2060patient\u2060’s don\u2060’t co\u00adffee';
    const found = splitWords(prose, 0, prose.length);
    assert.deepEqual(
      found.map(({ lower }) => lower),
      ['cures', "patient's", "don't", 'coffee'],
    );
    for (const { start, end } of found) {
      assert.notEqual(prose[start], '\u2060');
      assert.notEqual(prose[end - 1], '\u2060');
    }
  });

  it('are not broken by emoji or lone surrogates', () => {
    assert.deepEqual(words('tea 😀 cure\ud83ds \ude00 𝛼-tocopherol \ud800'), [
      'tea',
      'cure',
      's',
      '𝛼',
      'tocopherol',
    ]);
  });

  it('stay between the two offsets and count from the start of the block', () => {
    const prose = 'Coffee prevents 1,200 cases';
    assert.deepEqual(splitWords(prose, 3, 12), [
      { start: 3, end: 6, lower: 'fee' },
      { start: 7, end: 12, lower: 'preve' },
    ]);
    assert.deepEqual(words(prose, 16, 18), ['1']);
    assert.deepEqual(words('a𝛼', 0, 2).length, 1);
    assert.ok(splitWords('a𝛼', 0, 2).every(({ end }) => end <= 2));
  });

  it('are split from 200 KB of two-byte prose in a few milliseconds', () => {
    const sentence = 'The trial didn’t show that coffee prevents gout in 1,200 adults (95% CI 0.8 to 1.2). ';
    const prose = sentence.repeat(Math.ceil(200_000 / sentence.length));
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      splitWords(prose, 0, prose.length);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < 50, `${Math.min(...times)} ms`);
  });
});
