import assert from 'node:assert/strict';
import { readPopulation } from '../../../src/evidence/grading/readPopulation.ts';

const people = (title: string, body = '') => readPopulation(title, body, 'human');

describe('readPopulation', () => {
  it('says whom in the source’s own words, with what ails them', () => {
    assert.equal(
      people('Kelp in adults with treatment-resistant hiccups'),
      'adults with treatment-resistant hiccups',
    );
    assert.equal(
      people('Tea', 'We enrolled 40 older women aged 60 to 75 and weighed them.'),
      'older women aged 60 to 75',
    );
    assert.equal(people('Tea', 'A total of 93 postmenopausal women were asked.'), 'postmenopausal women');
    assert.equal(people('Kelp for children and adolescents with gout'), 'children and adolescents with gout');
  });

  it('asks the title first, and people told about before those only named', () => {
    assert.equal(people('Kelp in Norwegian men', 'It was tried in men with gout.'), 'men with gout');
    assert.equal(people('Kelp in Norwegian men', 'Of the men, most drank it.'), 'Norwegian men');
  });

  it('is silent where the source does not say, or says no more than that they took part', () => {
    assert.equal(people('Kelp', 'In participants, levels rose. Most patients agreed.'), '');
    assert.equal(people('', ''), '');
  });

  it('names animals as the source does, and cells as cells', () => {
    assert.equal(
      readPopulation('Kelp', 'It was fed to spontaneously hypertensive rats.', 'animal'),
      'spontaneously hypertensive rats',
    );
    assert.equal(readPopulation('A mouse model of gout', '', 'animal'), 'mice');
    assert.equal(readPopulation('Kelp', 'In vivo it failed.', 'animal'), 'animals');
    assert.equal(readPopulation('Kelp', 'In patients', 'cells'), 'cells');
  });
});
