import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';

const engine = createEngine();

/** The draft after the preferred rewording of its first finding, or undefined where none is offered. */
function reworded(text: string): string | undefined {
  const draft = { text, format: 'plaintext' } as const;
  const [finding] = engine.check(draft).findings;
  assert.ok(finding, text);
  const [edit] = engine.reword(draft, finding);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('leaving praise out', () => {
  it('is offered before a noun and for an adverb', () => {
    assert.equal(reworded('They saw amazing effects of tea.'), 'They saw effects of tea.');
    assert.equal(reworded('Sleep dramatically got better.'), 'Sleep got better.');
  });

  it('is not offered where the sentence would lose its predicate', () => {
    assert.equal(reworded('The effect is amazing.'), undefined);
    assert.equal(reworded('They call the effect amazing.'), undefined);
    assert.equal(reworded('The effect is amazing and lasts.'), undefined);
    assert.equal(reworded('She is creative, hard working, highly collaborative.'), undefined);
  });

  it('takes the article along with a rank', () => {
    assert.equal(reworded('It is the safest treatment for gout.'), 'It is one treatment for gout.');
    assert.equal(
      reworded('It is one of the safest treatments for gout.'),
      'It is one of the treatments for gout.',
    );
  });
});
