import assert from 'node:assert/strict';
import { findCues } from '../../src/claims/cue.ts';
import { indexPhrases } from '../../src/claims/phrase.ts';
import { lexicons } from '../../src/lexicons/index.ts';
import type { Entry } from '../../src/lexicons/lexicon.ts';
import { splitWords } from '../../src/text/words.ts';

function find(say: string | readonly string[], text: string): string[] {
  const entries: Entry[] = [say].flat().map((phrase) => ({ say: phrase }));
  const index = indexPhrases([{ name: 'proof', source: 'test', entries }]);
  return findCues(splitWords(text, 0, text.length), text, index).map((cue) => text.slice(cue.start, cue.end));
}

describe('phrases', () => {
  it('match words, not parts of words', () => {
    assert.deepEqual(find('proof', 'proof proofs waterproof'), ['proof']);
  });
  it('match alternatives and optional words', () => {
    assert.deepEqual(find('no|zero (known) side effects', 'no side effects, zero known side effects'), [
      'no side effects',
      'zero known side effects',
    ]);
  });
  it('begin behind any punctuation, with or without their optional first word', () => {
    assert.deepEqual(find('(very) safe', 'so, safe (safe) and — very safe'), ['safe', 'safe', 'very safe']);
  });
  it('match every form of a verb', () => {
    const text = 'prove proves proved proven proving proof';
    assert.deepEqual(find('prove~', text), ['prove', 'proves', 'proved', 'proven', 'proving']);
  });
  it('match across hyphens, soft line ends and emphasis, not across stops', () => {
    assert.deepEqual(find('game changer', 'game-changer'), ['game-changer']);
    assert.deepEqual(find('game changer', 'game \u2060\u2060changer'), ['game \u2060\u2060changer']);
    assert.deepEqual(find('game changer', 'the game. Changer of'), []);
    assert.deepEqual(find('game changer', 'the game, changer'), []);
  });
  it('ask for a comma where the phrase has one', () => {
    assert.deepEqual(find('safe , effective', 'a safe, effective and a safe effective one'), [
      'safe, effective',
    ]);
  });
  it('leave words in [ ] out of the underline', () => {
    assert.deepEqual(find('[is] proven', 'It is proven, a proven one'), ['proven']);
  });
  it('prefer the longer phrase', () => {
    assert.deepEqual(find(['prove~', 'prove~ that'], 'It proves that'), ['proves that']);
  });
  it('refuse to begin with any word', () => {
    assert.throws(() => find('* word', 'a word'), /cannot begin/);
  });
});

describe('the lexicons', () => {
  it('are lower case, and say each phrase once in each list', () => {
    for (const { name, entries } of lexicons) {
      const said = entries.map((entry) => entry.say);
      assert.deepEqual(
        said,
        said.map((say) => say.toLowerCase()),
        name,
      );
      assert.deepEqual(
        said.filter((say, at) => said.indexOf(say) !== at),
        [],
        `twice in ${name}`,
      );
    }
  });
  it('name no drug of the bundled sources', () => {
    const all = JSON.stringify(lexicons).toLowerCase();
    for (const drug of ['ketamin', 'spravato', 'midazolam']) assert.ok(!all.includes(drug), drug);
  });
  it('say where they come from', () => {
    for (const { name, source } of lexicons) assert.ok(source.length > 0, name);
  });
});
