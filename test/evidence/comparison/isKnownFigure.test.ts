import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/evidence/comparison/figuresIn.ts';
import { isKnownFigure, isOfResult } from '../../../src/evidence/comparison/isKnownFigure.ts';

const paper = [
  'Of 120 women, 34 (28.3%) had no fall; in the group that sat, it was 15.8%.',
  'The hazard ratio was 0.80 (95% CI 0.69 to 0.93, p = 0.003).',
  'They walked 45 minutes a day in phase 3 of the study.4,5',
].map(figuresIn);

function missingIn(claim: string): readonly string[] {
  return figuresIn(claim)
    .filter((figure) => isOfResult(figure) && !isKnownFigure(figure, paper))
    .map(({ start, end }) => claim.slice(start, end));
}

describe('A figure of a paper', () => {
  const known = [
    'In 28% of the women there was no fall.',
    'In 28.3% of the women there was no fall.',
    'About 72% of the women fell.',
    'Without a fall were 34 of 120 women.',
    'It was 12.5 percentage points more.',
    'Walking lowered falls by 20% (hazard ratio 0.8, p < 0.01).',
  ];
  for (const claim of known) it(`is known: ${claim}`, () => assert.deepEqual(missingIn(claim), []));

  const unknown: readonly (readonly [claim: string, words: string])[] = [
    ['In 61% of the women there was no fall.', '61%'],
    ['The hazard ratio was 0.41.', '0.41'],
    ['It was seen in 310 patients.', '310'],
  ];
  for (const [claim, words] of unknown)
    it(`is not known: ${claim}`, () => assert.deepEqual(missingIn(claim), [words]));

  it('is asked for only where it is one of a result', () => {
    assert.deepEqual(missingIn('They walked 50 minutes a day in 2019, in phase 2.'), []);
  });

  it('is none of the numbers of references', () => {
    assert.deepEqual(
      paper[2]?.map(({ value }) => value),
      [45, 3],
    );
  });

  it('is none in an empty paper', () => {
    const [figure] = figuresIn('It was seen in 61% of the women.');
    assert.ok(figure && !isKnownFigure(figure, []));
  });
});
