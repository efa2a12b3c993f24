import assert from 'node:assert/strict';
import { readStrength } from '../../src/engine.ts';
import { compareWithPassage } from '../../src/evidence/comparison/compareWithPassage.ts';
import { readDirectives } from '../../src/ignoring/readDirectives.ts';
import { assertAnsweredSoon } from '../configuration/assertAnsweredSoon.ts';
import { ruleIds } from '../ignoring/marked.ts';

describe('a project file', function () {
  this.timeout(20_000);

  it('is answered soon, whatever its text', () => assertAnsweredSoon(20_000));
});

describe('directives', function () {
  this.timeout(20_000);

  it('cost linear time where there are many', () => {
    const many = [
      '<!-- overclaim-disable-next-line -->\n'.repeat(20_000),
      'a <!-- overclaim-disable-line hype -->'.repeat(20_000),
      '<!-- overclaim-disable'.repeat(30_000),
      '<!-- overclaim-disable --><!-- overclaim-enable -->'.repeat(15_000),
      `${'<!-- overclaim-disable-next-line -->'.repeat(10_000)}${'\n'.repeat(300_000)}`,
      `<!--${' '.repeat(500_000)}overclaim-x`,
      `<!-- overclaim-disable ${'x '.repeat(200_000)}`,
      `<!-- overclaim-disable -${'- '.repeat(200_000)} -->`,
    ];
    for (const text of many) {
      const start = performance.now();
      readDirectives(text, 'markdown', ruleIds);
      assert.ok(performance.now() - start < 2_000, text.slice(0, 60));
    }
  });
});

describe('the strength of any text', () => {
  it('is read in time that grows with its length', () => {
    const clause =
      'coffee reduces risk and tea was associated with lower weight and may help sleep more than milk ';
    const time = (times: number): number => {
      const text = clause.repeat(times);
      const started = performance.now();
      assert.equal(readStrength(text).strength, 'direct');
      return performance.now() - started;
    };
    time(100);
    const short = Math.min(time(260), time(260), time(260));
    const long = Math.min(time(1040), time(1040), time(1040));
    assert.ok(long < 12 * short + 20, `${short} ms for 25 KB, ${long} ms for 100 KB`);
  });
});

describe('comparing a claim with a passage', function () {
  this.timeout(20_000);

  const passage =
    'We randomised 240 adults with chronic insomnia to valdoxen or placebo for 12 weeks. ' +
    'At week 12, 34 of 120 participants (28.3%) in the valdoxen group had remitted, against 15.8% in the placebo group. ' +
    'Valdoxen reduced waking at night by 20% (hazard ratio 0.80, 95% CI 0.69 to 0.93, p = 0.003). ' +
    'Coffee consumption was associated with shorter sleep. In mice, curvamin reduced tumour growth in the liver.';

  it('takes time in proportion to the length of both', () => {
    const timeOf = (repeats: number): number => {
      const long = `${passage} `.repeat(repeats);
      const started = performance.now();
      compareWithPassage(long, long);
      return performance.now() - started;
    };
    timeOf(20);
    const short = Math.max(timeOf(40), 1);
    assert.ok(timeOf(160) < short * 12, 'four times the text took more than twelve times as long');
  });
});
