import assert from 'node:assert/strict';
import { finish, type Proposal } from '../../src/reword/finish.ts';
import { keepsWithin } from '../../src/reword/guard.ts';

/** Applies a proposal to the words in ⟦ ⟧ of a one-sentence draft. */
function apply(marked: string, text: string, more: Partial<Proposal> = {}): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const draft = marked.replace(/[⟦⟧]/g, '');
  const proposal: Proposal = { text, span: { start, end }, form: undefined, place: 'words', ...more };
  const edit = finish(proposal, draft, { start: 0, end: draft.length });
  return draft.slice(0, edit.start) + edit.text + draft.slice(edit.end);
}

describe('finishing a rewording', () => {
  it('keeps the capital of a sentence start', () => {
    assert.equal(apply('⟦Proven to⟧ work.', 'reported to'), 'Reported to work.');
  });
  it('keeps capitals of a heading in capitals', () => {
    assert.equal(apply('A ⟦MIRACLE⟧ DRUG', 'new'), 'A NEW DRUG');
  });
  it('gives the verb the form it found', () => {
    assert.equal(
      apply('It has ⟦proven⟧ that.', 'suggest~', { form: 'participle' }),
      'It has suggested that.',
    );
    assert.equal(
      apply('Walks ⟦cut⟧ pain.', 'be~ associated with less', { form: 'base' }),
      'Walks are associated with less pain.',
    );
    assert.equal(
      apply('Shifts ⟦raised⟧ it.', 'be~ associated with higher', { form: 'past' }),
      'Shifts were associated with higher it.',
    );
    assert.equal(
      apply('Tea ⟦raised⟧ it.', 'be~ associated with higher', { form: 'past' }),
      'Tea was associated with higher it.',
    );
  });
  it('fits the article', () => {
    assert.equal(apply('It is a ⟦breakthrough⟧.', 'advance'), 'It is an advance.');
    assert.equal(apply('An ⟦amazing⟧ result.', 'new'), 'A new result.');
    assert.equal(apply('It is a ⟦miracle⟧.', 'useful step'), 'It is a useful step.');
  });
  it('takes one space with deleted words', () => {
    assert.equal(apply('The ⟦miraculous⟧ results.', ''), 'The results.');
    assert.equal(apply('Zinc ⟦undoubtedly⟧ helps.', ''), 'Zinc helps.');
    assert.equal(apply('Pain fell ⟦by 40%⟧.', ''), 'Pain fell.');
  });
  it('fits the article to what follows a deletion', () => {
    assert.equal(apply('A ⟦proven⟧ effect.', ''), 'An effect.');
    assert.equal(apply('It had a ⟦40%⟧ increase.', ''), 'It had an increase.');
  });
  it('hands the capital on when the first words go', () => {
    assert.equal(apply('⟦Undoubtedly,⟧ zinc helps.', ''), 'Zinc helps.');
    assert.equal(apply('⟦Undoubtedly⟧, zinc helps.', ''), 'Zinc helps.');
  });
  it('opens a sentence, and keeps the capital of a name', () => {
    const start = { place: 'sentence start' } as const;
    assert.equal(apply('Zinc ⟦repairs⟧ cells.', 'In mice, ', start), 'In mice, zinc repairs cells.');
    assert.equal(apply('DNA ⟦repairs⟧ cells.', 'In mice, ', start), 'In mice, DNA repairs cells.');
    assert.equal(
      apply('Zelboraf ⟦heals⟧ cells, says Zelboraf.', 'In mice, ', start),
      'In mice, Zelboraf heals cells, says Zelboraf.',
    );
  });
  it('closes a heading in its own capitals', () => {
    const end = { place: 'sentence end' } as const;
    assert.equal(
      apply('Zinc ⟦Repairs⟧ Damaged Cells', ' in mice', end),
      'Zinc Repairs Damaged Cells in Mice',
    );
    assert.equal(apply('Zinc ⟦repairs⟧ cells.', ' in mice', end), 'Zinc repairs cells in mice.');
  });
});

describe('the guard', () => {
  it('lets a plain softening through', () => {
    assert.ok(keepsWithin('Tea cures gout.', 'Tea may cure gout.'));
  });
  it('refuses a number from nowhere', () => {
    assert.ok(!keepsWithin('Tea helps some people.', 'Tea helps 24 people.'));
    assert.ok(keepsWithin('Tea helps some people.', 'Tea helps 24 people.', 'n = 24'));
  });
  it('refuses praise in disguise', () => {
    for (const word of ['promising', 'preliminary', 'initial', 'pilot']) {
      assert.ok(!keepsWithin('Tea helps.', `Tea shows ${word} results.`));
    }
  });
  it('refuses a second hedge', () => {
    assert.ok(!keepsWithin('Tea may cure gout.', 'Tea may possibly cure gout.'));
    assert.ok(keepsWithin('Tea may cure gout.', 'Tea might help gout.'));
  });
});
