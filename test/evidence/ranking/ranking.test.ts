import assert from 'node:assert/strict';
import { createRanking } from '../../../src/evidence/ranking/ranking.ts';
import { sketch } from '../records.ts';

const oats = sketch({
  id: 'oats',
  front: 'title: Oats and cholesterol',
  findings: ['We fed oats to 40 adults.', 'Cholesterol fell with oats.', 'Sleep was as before.'],
});
const nuts = sketch({ id: 'nuts', front: 'title: Nuts', findings: ['Nuts and oats were eaten with milk.'] });
const moon = sketch({ id: 'moon', front: 'title: The moon', findings: ['The moon is far away.'] });

const rank = createRanking([moon, nuts, oats]);
const found = (query: string, limit = 10) =>
  rank(query, limit).map(({ source, passage }) => [source.csl.id, passage.text]);

describe('createRanking', () => {
  it('ranks sources by all their words, and shows of each the passage that holds most of the query', () => {
    assert.deepEqual(found('do oats lower cholesterol'), [
      ['oats', 'Cholesterol fell with oats.'],
      ['nuts', 'Nuts and oats were eaten with milk.'],
    ]);
  });

  it('counts the words of titles', () => {
    assert.deepEqual(found('a study of oats and sleep in one', 1), [['oats', 'Sleep was as before.']]);
    assert.equal(found('cholesterol')[0]?.[0], 'oats');
  });

  it('gives scores that fall, and no more than was asked for', () => {
    const scores = rank('oats milk moon', 10).map(({ score }) => score);
    assert.equal(scores.length, 3);
    assert.deepEqual(
      scores,
      scores.toSorted((left, right) => right - left),
    );
    assert.equal(found('oats milk moon', 2).length, 2);
  });

  it('is the same in whatever order words come, and keeps the order of sources that score the same', () => {
    assert.deepEqual(found('cholesterol oats'), found('oats cholesterol'));
    const twins = ['a', 'b'].map((id) => sketch({ id, front: 'title: Tea', findings: ['Tea is tea.'] }));
    assert.deepEqual(
      createRanking(twins)('tea', 9).map(({ source }) => source.csl.id),
      ['a', 'b'],
    );
  });

  it('finds nothing for words that no source holds, for no words, and in no sources', () => {
    assert.deepEqual(found('quasar'), []);
    assert.deepEqual(found(''), []);
    assert.deepEqual(createRanking([])('oats', 10), []);
  });
});
