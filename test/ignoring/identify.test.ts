import assert from 'node:assert/strict';
import { countAlike, identify } from '../../src/ignoring/identify.ts';
import { readBlocks } from '../../src/text/blocks.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitWords } from '../../src/text/words.ts';

/** The name of the first claim on `words` in a Markdown text. */
function nameOf(text: string, words: string, rule = 'hype/miracle'): string {
  for (const { prose } of readBlocks({ text, format: 'markdown' })) {
    const start = prose.toLowerCase().replaceAll('\u2060', '').includes(words)
      ? prose.toLowerCase().indexOf(words)
      : -1;
    const sentence = splitSentences(prose).find((one) => one.start <= start && start < one.end);
    if (sentence) {
      const claim = { start, end: start + words.length };
      return identify(rule, claim, splitWords(prose, sentence.start, sentence.end));
    }
  }
  throw new Error(`no “${words}” in ${text}`);
}

const text = 'Coffee is cheap. For many it is the miracle of the morning shift. Tea is cheaper.';
const known = nameOf(text, 'miracle');

describe('the name of a claim', () => {
  it('is the same in every version, because ignore files rest on it', () => {
    assert.equal(known, '519362c23052df44');
  });

  it('stays when other sentences change, and when the paragraph moves', () => {
    assert.equal(
      nameOf(text.replace('Coffee is cheap.', 'Coffee, at last, costs little.'), 'miracle'),
      known,
    );
    assert.equal(nameOf(`# Shifts\n\nA new start.\n\n> ${text}`, 'miracle'), known);
    assert.equal(nameOf(`- a\n- ${text}`, 'miracle'), known);
  });

  it('stays when lines are wrapped otherwise, with any line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.equal(nameOf(text.replaceAll(/ (?=the|of|shift)/g, end), 'miracle'), known, JSON.stringify(end));
    }
  });

  it('stays when markup, case or a citation comes and goes', () => {
    assert.equal(nameOf(text.replace('miracle', '**miracle**'), 'miracle'), known);
    assert.equal(
      nameOf(text.replace('the miracle of', '[THE Miracle](http://a.example) _of_'), 'miracle'),
      known,
    );
    assert.equal(nameOf(text.replace('shift.', 'shift [@tea2020].'), 'miracle'), known);
    assert.equal(
      nameOf(text.replace('miracle', 'miracle <!-- overclaim-disable-line -->'), 'miracle'),
      known,
    );
  });

  it('stays when words further away in the sentence change', () => {
    assert.equal(nameOf(text.replace('For many', 'For most nurses'), 'miracle'), known);
  });

  it('changes with its own words, its neighbours or its rule', () => {
    assert.notEqual(nameOf(text.replace('miracle', 'miracles'), 'miracles'), known);
    assert.notEqual(nameOf(text.replace('it is the', 'it is no'), 'miracle'), known);
    assert.notEqual(nameOf(text.replace('of the morning', 'of the evening'), 'miracle'), known);
    assert.notEqual(nameOf(text, 'miracle', 'hype/novel'), known);
  });

  it('does not confuse words with neighbours', () => {
    assert.notEqual(
      nameOf('it is the miracle cure', 'miracle'),
      nameOf('it is the miracle cure', 'miracle cure'),
    );
  });

  it('does not care how an accent is stored', () => {
    assert.equal(nameOf('the caf\u00e9 miracle', 'miracle'), nameOf('the cafe\u0301 miracle', 'miracle'));
  });

  it('can be given to anything: no words, lone surrogates, a claim outside the sentence', () => {
    for (const claim of [
      { start: 0, end: 0 },
      { start: 2, end: 3 },
      { start: 90, end: 99 },
    ]) {
      assert.match(identify('a/b', claim, []), /^[\da-f]{16}$/);
      assert.match(identify('a/b', claim, splitWords('a \ud83d \u202eb', 0, 6)), /^[\da-f]{16}$/);
    }
  });

  it('is numbered where it occurs again', () => {
    const number = countAlike();
    assert.deepEqual(['a', 'b', 'a', 'a'].map(number), ['a', 'b', 'a-2', 'a-3']);
  });
});
