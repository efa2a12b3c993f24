import assert from 'node:assert/strict';
import { createEngine } from '../../../src/engine.ts';
import { showable } from '../../../src/hosts/vscode/unfinished.ts';

const engine = createEngine();

/** Words underlined in a text with | where the caret stands; `before` is an earlier text whose underlines stand. */
function underlined(marked: string, before = ''): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const report = engine.check({ text, format: 'markdown' });
  const shown = engine.check({ text: before, format: 'markdown' }).findings;
  return showable(report, text, caret < 0 ? [] : [caret], shown).map((finding) => finding.text);
}

describe('the sentence being typed', () => {
  it('is left alone until it is finished', () => {
    assert.deepEqual(underlined('Tea is a miracle|'), []);
    assert.deepEqual(underlined('Tea is a miracle |'), []);
    assert.deepEqual(underlined('Tea is a miracle.|'), ['miracle']);
    assert.deepEqual(underlined('Tea is a **miracle**!”|'), ['miracle']);
  });
  it('is underlined once the caret leaves it', () => {
    assert.deepEqual(underlined('# A miracle\n|'), ['miracle']);
    assert.deepEqual(underlined('A miracle\n\nNext|'), ['miracle']);
  });
  it('does not hide what stands in other sentences', () => {
    assert.deepEqual(underlined('A miracle. And a breakthrough|'), ['miracle']);
  });
  it('keeps what has been shown before', () => {
    assert.deepEqual(underlined('A miracle and a breakthrough|', 'A miracle'), ['miracle']);
  });
  it('is nowhere when no caret stands in the draft', () => {
    assert.deepEqual(underlined('A miracle'), ['miracle']);
  });
});
