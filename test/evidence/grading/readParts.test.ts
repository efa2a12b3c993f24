import assert from 'node:assert/strict';
import { readParts } from '../../../src/evidence/grading/readParts.ts';

const parts = (...sentences: string[]) => readParts([sentences]);

describe('readParts', () => {
  it('goes by the labels of an abstract, each to the next', () => {
    assert.deepEqual(
      parts(
        'BACKGROUND Colds are common.',
        'Zinc is cheap.',
        'METHODS AND FINDINGS: We asked 40 men.',
        'RESULTS Zinc did nothing.',
        'Conclusions and relevance: It is not worth it.',
        'FUNDING None.',
      ),
      ['background', 'background', 'method', 'result', 'conclusion', undefined],
    );
  });

  it('takes no sentence that begins with such a word for a label', () => {
    assert.deepEqual(parts('Results were mixed in earlier times.', 'Methods differ.'), [
      undefined,
      undefined,
    ]);
  });

  it('lets a heading hold for the paragraphs behind it, a label for its own only', () => {
    assert.deepEqual(
      readParts([['2. Methods'], ['Men drank tea.', 'They slept.'], ['Discussion'], ['Tea is old.']]),
      ['method', 'method', 'method', undefined, undefined],
    );
    assert.deepEqual(readParts([['Results: Tea helped.', 'A little.'], ['Tea is old.']]), [
      'result',
      'result',
      undefined,
    ]);
  });

  it('goes by words where there is no label', () => {
    assert.deepEqual(
      parts(
        'Whether tea helps remains unclear.',
        'We enrolled 40 men.',
        'Sleep was significantly longer (p < 0.01).',
        'These results suggest that tea helps.',
        'Tea is old.',
      ),
      ['background', 'method', 'result', 'conclusion', undefined],
    );
  });
});
