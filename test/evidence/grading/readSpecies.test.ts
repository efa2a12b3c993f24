import assert from 'node:assert/strict';
import { readSpecies } from '../../../src/evidence/grading/readSpecies.ts';
import { readWording } from '../../../src/evidence/grading/wording.ts';

const told = (title: string, body = '') => readSpecies(readWording(title), readWording(body));

describe('readSpecies', () => {
  it('is of whom the source speaks most, with the words that tell', () => {
    assert.deepEqual(told('Kelp', 'We fed kelp to rats. Rats gained weight.'), {
      species: 'animal',
      cue: 'rats',
    });
    assert.deepEqual(told('Kelp', 'We gave kelp to 40 women.'), { species: 'human', cue: '40 women' });
    assert.equal(
      told('Kelp blocks the kinase', 'Transfected cells lost the receptor protein.').species,
      'cells',
    );
  });

  it('is not of the animals that cells were taken of, nor of the patients that it may help', () => {
    const grown = told(
      'Kelp',
      'In mouse embryonic fibroblasts the kinase bound DNA. Mouse cells made the protein, mRNA and enzyme.',
    );
    assert.equal(grown.species, 'cells');
    assert.equal(told('Kelp in mice', 'It may help patients with gout.').species, 'animal');
  });

  it('is taken to be people where nothing tells', () => {
    assert.deepEqual(told('Kelp', 'It is green.'), { species: 'human', cue: '' });
  });
});
