import assert from 'node:assert/strict';
import { findAssertions, type Sought } from '../../../src/claims/effects/assertion.ts';
import { readBlock } from '../../../src/claims/read.ts';
import { asParagraph } from '../../../src/text/asParagraph.ts';

const sought: Sought = {
  verbs: ['cure verb', 'benefit verb', 'effect verb'],
  outcome: 'health outcome',
  uses: ['present', 'past', 'participle', 'infinitive'],
};

/** "reduces: present on stroke" for each assertion of a text. */
function read(prose: string, { verbs, outcome, uses }: Partial<Sought> = {}): string[] {
  const block = asParagraph(prose);
  const wanted = {
    verbs: verbs ?? sought.verbs,
    outcome: outcome ?? sought.outcome,
    ...((uses ?? sought.uses) ? { uses: uses ?? sought.uses } : {}),
  } as Sought;
  return readBlock(block).sentences.flatMap((sentence) =>
    findAssertions(sentence, prose, wanted).map((found) => {
      const { words } = sentence;
      const object = words.slice(found.outcome.first, found.outcome.last + 1).map(({ lower }) => lower);
      return `${prose.slice(found.verb.start, found.verb.end)}: ${found.use} on ${object.join(' ')}`;
    }),
  );
}

describe('effects a sentence asserts', () => {
  it('are finite verbs with an outcome behind them', () => {
    assert.deepEqual(read('Coffee reduces the risk of stroke.'), ['reduces: present on risk']);
    assert.deepEqual(read('Statins rapidly lower cholesterol.'), ['lower: present on cholesterol']);
    assert.deepEqual(read('Coffee reduced strokes.'), ['reduced: past on strokes']);
    assert.deepEqual(read('Zinc is reversing fatigue.'), ['reversing: present on fatigue']);
    assert.deepEqual(read('What zinc does is lower blood pressure.'), ['lower: present on blood pressure']);
    assert.deepEqual(read('Stress and noise lead to insomnia.'), ['lead to: present on insomnia']);
  });
  it('are participles of their own clause', () => {
    assert.deepEqual(read('Yoga is slow, relieving pain.'), ['relieving: participle on pain']);
    assert.deepEqual(read('Yoga warms you while easing pain.'), ['easing: participle on pain']);
  });
  it('are infinitives behind help and its like', () => {
    assert.deepEqual(read('Zinc can help your body prevent infections.'), [
      'prevent: infinitive on infections',
    ]);
    assert.deepEqual(read('Zinc has the power to heal wounds.'), ['heal: infinitive on wounds']);
    assert.deepEqual(read('Zinc lets the brain repair its memory.'), ['repair: infinitive on memory']);
  });
  it('go on along a list of verbs', () => {
    assert.deepEqual(read('Walks reduce stress, improve sleep and prevent falls and fractures.'), [
      'reduce: present on stress',
      'improve: present on sleep',
      'prevent: present on fractures',
    ]);
    assert.deepEqual(read('Zinc calms the mind and restores sleep.'), [
      'calms: present on mind',
      'restores: present on sleep',
    ]);
  });
  it('are no nouns, modifiers, aims or intransitive verbs', () => {
    for (const text of [
      'The causes of stroke are many.',
      'Causes and cures of migraine were listed.',
      'Reduced sleep is common.',
      'An increase in stroke was seen.',
      'We wanted to prevent stroke.',
      'The heart stops beating.',
      'The pain stops.',
      'Depression improves slowly over months.',
      'RESULTS In 90 women, survival was 14 months.',
      'The results in patients with asthma are below.',
      'Symptoms are relieved by rest.',
      'People end up with depression.',
      'It is among the genetic changes recorded in stroke.',
      'This extends our knowledge of stroke.',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });
  it('leave laboratory terms and places out', () => {
    for (const text of [
      'Heat causes oxidative stress.',
      'The dye kills cancer cells.',
      'Soap kills germs on the skin.',
      'The drug raises the number of links in the brain.',
      'The virus causes fever.',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });
  it('belong to the verb they stand behind', () => {
    const tissue = { outcome: 'tissue' } as const;
    assert.deepEqual(read('It eases pain and restores nerve tissue.', tissue), [
      'restores: present on nerve tissue',
    ]);
  });
  it('are finite where nothing else is asked for', () => {
    const { verbs, outcome } = sought;
    const prose = 'Zinc eases pain, preventing stroke.';
    const block = asParagraph(prose);
    const [sentence] = readBlock(block).sentences;
    assert.ok(sentence);
    assert.deepEqual(
      findAssertions(sentence, prose, { verbs, outcome }).map(({ use }) => use),
      ['present'],
    );
  });
});
