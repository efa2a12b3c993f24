import assert from 'node:assert/strict';
import { readTerms } from '../../../src/evidence/ranking/terms.ts';
import { createStemmer } from '../../../src/text/stem.ts';

const stem = createStemmer();
const keysOf = (text: string): string[] => readTerms(text, stem).map((term) => term.key);

describe('the terms of a text', () => {
  it('leave function words out and stem the rest', () => {
    assert.deepEqual(keysOf('The statins were lowering it'), ['statin', 'lower']);
  });

  it('give a compound whole and in parts', () => {
    assert.deepEqual(keysOf('IL-6'), ['il', '6', 'il6']);
    assert.deepEqual(keysOf('low-dose'), ['low', 'dose', 'lowdos']);
  });

  it('meet in one key, however a word is spelt', () => {
    const pairs = [
      ['β-carotene', 'beta-carotene'],
      ['tumour', 'tumors'],
      ['anaemia', 'anemia'],
      ['oestrogen', 'estrogen'],
      ['randomised', 'randomized'],
      ['mice', 'mouse'],
      ['naïve', 'naive'],
      ['e\u0301clair', 'éclair'],
      ['Sjögren’s', 'Sjogren'],
      ['sta\u2060tin', 'statin'],
      ['cof\u00adfee', 'coffee'],
      ['IL‑6', 'IL-6'],
    ] as const;
    for (const [left, right] of pairs) assert.deepEqual(keysOf(left), keysOf(right), `${left} / ${right}`);
  });

  it('tell numbers from words', () => {
    const roles = readTerms('70.5% of 1,200 took B12', stem).map(({ key, role }) => [key, role]);
    assert.deepEqual(roles, [
      ['70.5', 'number'],
      ['1200', 'number'],
      ['took', 'word'],
      ['b12', 'word'],
    ]);
  });

  it('take any text', () => {
    for (const text of ['', ' ', '\ud800', '😀😀', '\u202eabc', '\ufffc', "''''", '-'.repeat(10_000)]) {
      assert.doesNotThrow(() => readTerms(text, stem), JSON.stringify(text.slice(0, 10)));
    }
    assert.deepEqual(keysOf('constructor __proto__ toString'), ['constructor', 'proto', 'tostr']);
  });
});

describe('a stemmer', () => {
  it('joins the forms of a word', () => {
    assert.deepEqual(['infusion', 'infusions', 'relapsed', 'relapsing'].map(stem), [
      'infus',
      'infus',
      'relaps',
      'relaps',
    ]);
  });

  it('leaves what is too long for a word alone', () => {
    const long = 'abs'.repeat(100_000);
    assert.equal(stem(long), long);
  });

  it('gives the same answer from its cache and after the cache was emptied', () => {
    const fresh = createStemmer();
    const first = fresh('studies');
    for (let at = 0; at < 20_001; at++) fresh(`word${at}`);
    assert.equal(fresh('studies'), first);
  });
});
