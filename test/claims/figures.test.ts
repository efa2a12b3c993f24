import assert from 'node:assert/strict';
import type { Figure } from '../../src/claims/figures/figure.ts';
import { readFigures } from '../../src/claims/figures/readFigures.ts';
import { convert, readUnit } from '../../src/claims/figures/units.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { splitWords } from '../../src/text/words.ts';

function read(text: string): readonly Figure[] {
  const quantities = findQuantities(text, 0, text.length);
  return readFigures(text, text.length, quantities, splitWords(text, 0, text.length));
}

/** The figures of a text as "kind value unit". */
function tell(text: string): readonly string[] {
  return read(text).map(
    ({ kind, value, unit }) => `${kind} ${Math.round(value * 100) / 100}${unit && ` ${unit}`}`,
  );
}

describe('The figures of a sentence', () => {
  const kinds: readonly (readonly [text: string, ...figures: string[]])[] = [
    ['Of the patients, 71% slept.', 'share 71'],
    ['Sleep came in 17 of 24 patients.', 'share 70.83'],
    ['Sleep came in 17/24 patients.', 'share 70.83'],
    ['Sleep came in seven in ten patients.', 'share 70'],
    ['Sleep came in 7 out of 10 patients.', 'share 70'],
    ['About two thirds of patients slept.', 'share 66.67'],
    ['The risk fell by 20%.', 'change 20'],
    ['A 20% lower risk was seen.', 'change 20'],
    ['The relative reduction in risk with the drug, 31 percent, was large.', 'change 31'],
    ['The risk fell by 20 percentage points.', 'points 20'],
    ['The hazard ratio was 0.80.', 'ratio 0.8'],
    ['The odds doubled.', 'ratio 2'],
    ['Levels rose 2.5-fold.', 'ratio 2.5'],
    ['Sleep differed (p = 0.012).', 'p-value 0.01'],
    ['The risk was lower (OR 0.8, 95% CI 0.7 to 0.9).', 'ratio 0.8', 'interval 0.7', 'interval 0.9'],
    ['They took 10, 20 or 40 mg/kg.', 'amount 10 mg/kg', 'amount 20 mg/kg', 'amount 40 mg/kg'],
    ['They slept for twelve weeks.', 'amount 12 week'],
    ['At week 12 they slept.', 'amount 12 week'],
    ['We enrolled 44 000 people.', 'count 44000'],
    ['We enrolled 1,200 people (n = 240).', 'count 1200', 'count 240'],
  ];
  for (const [text, ...figures] of kinds) {
    it(`of “${text}” are ${figures.join(', ')}`, () => assert.deepEqual(tell(text), figures));
  }

  it('are no years, names with figures, nor the level of an interval', () => {
    assert.deepEqual(tell('In 2019, COVID-19 and IL-6 were studied (95% CI).'), []);
  });

  it('may be no figures in names, and say so', () => {
    assert.deepEqual(
      read('Caspase 3 rose in type 2 diabetes.').map(({ isLoose }) => isLoose),
      [true, true],
    );
  });

  it('know what loosens them', () => {
    const bounds = ['about', 'nearly', 'more than', 'less than', ''].map(
      (words) => read(`It helped ${words} 70% of people.`)[0]?.bound,
    );
    assert.deepEqual(bounds, ['about', 'nearly', 'over', 'under', 'exactly']);
  });

  it('keep their place', () => {
    const text = 'It helped 17 of 24 people in six months.';
    assert.deepEqual(
      read(text).map(({ start, end }) => text.slice(start, end)),
      ['17 of 24', 'six'],
    );
  });

  it('are read from any text', () => {
    for (const text of ['', '%', '\ud800 5%', '5', '1/0', '0/0 of 0', 'of 24 of 24', '9'.repeat(400)])
      read(text);
  });
});

describe('A unit', () => {
  it('has one spelling', () => {
    assert.deepEqual(['Weeks', 'wk', 'mcg', 'mg/kg', 'mice', 'mg/'].map(readUnit), [
      'week',
      'week',
      'µg',
      'mg/kg',
      undefined,
      undefined,
    ]);
  });

  it('converts within its kind only', () => {
    assert.equal(convert(0.5, 'g', 'mg'), 500);
    assert.equal(convert(2, 'week', 'day'), 14);
    assert.equal(convert(40, 'mg/day', 'mg'), 40);
    assert.equal(convert(40, 'mg/kg', 'mg'), undefined);
    assert.equal(convert(1, 'mg', 'week'), undefined);
  });
});
