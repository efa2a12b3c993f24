import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';

const engine = createEngine();

/** The draft after its first finding's first rewording; undefined where none is offered. */
function reword(text: string): string | undefined {
  const draft = { text, format: 'markdown' } as const;
  const finding = engine.check(draft).findings[0];
  assert.ok(finding, text);
  const edit = engine.reword(draft, finding)[0];
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('a rewording in markup', () => {
  it('stays inside the marks that it can stay inside', () => {
    assert.equal(reword('It is **proven** to work.'), 'It is **reported** to work.');
    assert.equal(reword('It is **proven to** work.'), 'It is **reported to** work.');
    assert.equal(reword('It [is proven](x.md) to work.'), 'It [is reported](x.md) to work.');
  });
  it('takes marks away that would be left empty', () => {
    assert.equal(reword('A **safe and effective** patch.'), 'A patch.');
    assert.equal(reword('A safe **and** effective patch.'), 'A patch.');
  });
  it('takes marks along that would be left alone', () => {
    assert.equal(reword('**70%** of patients with asthma respond.'), 'Some patients with asthma respond.');
  });
  it('is not offered where it would tear a pair apart', () => {
    assert.equal(reword('A safe **and effective patch** is here.'), undefined);
  });
});
