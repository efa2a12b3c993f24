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
  it('gives up “the” with the rank that it belongs to', () => {
    assert.equal(
      apply('Yoga is the ⟦most promising⟧ approach to sleep.', ''),
      'Yoga is an approach to sleep.',
    );
    assert.equal(apply('It needs the ⟦most advanced⟧ tools in care.', ''), 'It needs tools in care.');
    assert.equal(apply('They ran the world’s ⟦first⟧ tea trial.', ''), 'They ran a tea trial.');
    assert.equal(apply('It is one of the ⟦most innovative⟧ clinics.', ''), 'It is one of the clinics.');
    assert.equal(apply('The ⟦remarkable⟧ result stands.', ''), 'The result stands.');
  });
  it('takes “and” and the commas that served deleted words', () => {
    assert.equal(apply('It is the largest and ⟦most robust⟧ cohort.', ''), 'It is the largest cohort.');
    assert.equal(apply('We saw cats and ⟦novel⟧ dogs.', ''), 'We saw cats and dogs.');
    assert.equal(apply('It provides, ⟦for the first time⟧, support.', ''), 'It provides support.');
    assert.equal(apply('BOSTON – ⟦For the first time⟧, tea helped.', ''), 'BOSTON – tea helped.');
  });
  it('keeps the number of the words replaced', () => {
    assert.equal(apply('They made ⟦significant advances⟧.', 'finding'), 'They made findings.');
    assert.equal(apply('It is a ⟦huge step⟧.', 'step'), 'It is a step.');
    assert.equal(apply('⟦Huge strides in⟧ care.', 'step in'), 'Steps in care.');
  });
  it('gives capitals in title case, and none for a name that goes', () => {
    assert.equal(
      apply('Black Tea ⟦Improves⟧ Night Sleep', 'is associated with better'),
      'Black Tea Is Associated with Better Night Sleep',
    );
    assert.equal(apply('It is the ⟦Achilles heel⟧ of cells.', 'target'), 'It is the target of cells.');
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
