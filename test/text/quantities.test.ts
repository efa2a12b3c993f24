import assert from 'node:assert/strict';
import { findQuantities } from '../../src/text/quantities.ts';

/** Each quantity as "value unit = words". */
function quantities(prose: string, from = 0, to = prose.length): readonly string[] {
  return findQuantities(prose, from, to).map(
    ({ value, unit, start, end }) => `${value}${unit} = ${prose.slice(start, end)}`,
  );
}

describe('quantities', () => {
  it('are percentages, however they are written', () => {
    assert.deepEqual(quantities('70% 70 % 70.8% 5％ 70\u00a0%'), [
      '70% = 70%',
      '70% = 70 %',
      '70.8% = 70.8%',
      '5% = 5％',
      '70% = 70\u00a0%',
    ]);
    assert.deepEqual(
      quantities('70 percent, 70 per cent, Seventy percent, twenty-five per cent, a hundred percent'),
      [
        '70% = 70 percent',
        '70% = 70 per cent',
        '70% = Seventy percent',
        '25% = twenty-five per cent',
        '100% = a hundred percent',
      ],
    );
  });

  it('see through the glue that emphasis leaves', () => {
    assert.deepEqual(quantities('\u2060\u206070\u2060\u2060% and \u20605\u2060 %'), [
      '70% = 70\u2060\u2060%',
      '5% = 5\u2060 %',
    ]);
  });

  it('give both ends of a range the unit of its end', () => {
    assert.deepEqual(quantities('70–80% or 10-20 percent, 5 to 6%'), [
      '70% = 70',
      '80% = 80%',
      '10% = 10',
      '20% = 20 percent',
      '5% = 5',
      '6% = 6%',
    ]);
    assert.deepEqual(quantities('12 adults and 20%'), ['12 = 12', '20% = 20%']);
  });

  it('are plain numbers too, with thousands, points and signs', () => {
    assert.deepEqual(
      quantities('1,200 adults, 0.5 kg, .05, 0·05, −3 points, (-2), 10\u202f000, 12-week, 10mg'),
      [
        '1200 = 1,200',
        '0.5 = 0.5',
        '0.05 = .05',
        '0.05 = 0·05',
        '-3 = −3',
        '-2 = -2',
        '10000 = 10\u202f000',
        '12 = 12',
        '10 = 10',
      ],
    );
    assert.deepEqual(quantities('It took 3. 4 left.'), ['3 = 3', '4 = 4']);
    assert.deepEqual(quantities('in 2019, 30 adults'), ['2019 = 2019', '30 = 30']);
  });

  it('are not parts of names, ordinals, decades or versions', () => {
    const names =
      'COVID-19 IL-6 H1N1 p53 CO2 5-HT 3T3 GLP‑1 omega-3 2nd 19th 1990s v1.2 1.2.3 a_1 NCT01234567 Smith.12';
    assert.deepEqual(quantities(names), []);
  });

  it('are not percentage words of another kind', () => {
    assert.deepEqual(
      quantities('10 percentage points, the 90th percentile, eleven percentiles, someone percent'),
      ['10 = 10'],
    );
  });

  it('stay between the two offsets', () => {
    assert.deepEqual(quantities('In 1,200 adults, 70%', 3, 5), ['1 = 1']);
    assert.deepEqual(quantities('up to 70%', 6, 8), ['70 = 70']);
    assert.deepEqual(quantities('seventy percent', 0, 9), []);
    assert.deepEqual(quantities(''), []);
  });

  it('are not broken by lone surrogates', () => {
    assert.deepEqual(quantities('\ud83570% \udc005'), ['70% = 70%', '5 = 5']);
  });
});
