import assert from 'node:assert/strict';
import { sourceOfParts } from '../../../src/evidence/reading/sourceOfParts.ts';

const csl = { id: 'kelp', type: 'document', title: 'Kelp for hiccups' };
const span = { start: 0, end: 0 };

describe('sourceOfParts', () => {
  it('says how it was studied with the words that tell, and which part of a report a passage is', () => {
    const source = sourceOfParts(
      csl,
      [
        {
          text: 'BACKGROUND: Hiccups are common. METHODS: We randomly assigned 90 adults with hiccups.',
          span,
        },
        { text: 'Results', span },
        { text: 'Kelp beat placebo.', span },
      ],
      'kelp.txt',
    );
    const { design, population, n, comparator, cues } = source;
    assert.deepEqual(
      [design, population, n, comparator],
      ['randomised trial', 'adults with hiccups', 90, 'placebo'],
    );
    assert.deepEqual(cues, {
      design: 'randomly assigned',
      species: '90 adults',
      population: 'adults with hiccups',
      n: '90 adults',
      comparator: 'placebo',
    });
    assert.deepEqual(
      source.passages.map(({ part }) => part),
      ['background', 'method', 'result', 'result'],
    );
  });

  it('has its title for a passage where it holds nothing else', () => {
    const { passages } = sourceOfParts(csl, [], 'kelp.txt');
    assert.deepEqual(
      passages.map(({ text, part }) => [text, part]),
      [['Kelp for hiccups', undefined]],
    );
  });
});
