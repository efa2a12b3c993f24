import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';

const engine = createEngine();

function excuses(text: string, rule: string): readonly string[] {
  const { findings, setAside } = engine.check({ text, format: 'markdown' });
  assert.ok(!findings.some((found) => found.rule === rule), JSON.stringify(findings));
  return setAside.filter((each) => each.rule === rule).map(({ because }) => because);
}

function isUnderlined(text: string, rule: string): boolean {
  return engine.check({ text, format: 'markdown' }).findings.some((found) => found.rule === rule);
}

describe('what gives a percentage its measure', () => {
  const rule = 'number/bare-percentage';

  it('is a comparator in the sentence behind it', () => {
    const text = 'Pain eased in 70% of patients. On placebo it eased in half as many.';
    assert.ok(!isUnderlined(text, rule));
    assert.ok(isUnderlined('Pain eased in 70% of patients. It eased at once.', rule));
  });

  it('is no comparator two sentences away', () => {
    const text = 'It was compared with tea. Nobody fell. Relief came to 70% of patients.';
    assert.ok(isUnderlined(text, rule));
  });

  it('is the sample of a study stated anywhere in the draft, but not for a house’s own figures', () => {
    const study = 'The trial enrolled 90 adults.\n\n';
    assert.deepEqual(excuses(`${study}At six months, 40% of patients had recovered.`, rule), [
      'sample stated',
    ]);
    assert.ok(isUnderlined('Forty-two nurses, 12 of 40 by day.\n\nPain eased in 70% of patients.', rule));
    assert.ok(isUnderlined(`${study}Tea works for 90% of people.`, rule));
    assert.ok(isUnderlined(`${study}In our clinic, 94% of our patients feel younger.`, rule));
  });

  it('is a p-value, but not the word “or” before a number', () => {
    assert.deepEqual(excuses('Pain fell by 40% (P=.03).', rule), ['comparator']);
    assert.ok(isUnderlined('Within one or 2 days pain falls by 40%.', rule));
  });
});

describe('what gives a relative risk its measure', () => {
  const rule = 'number/relative-without-absolute';

  it('is the risks themselves, in the same or a neighbouring sentence', () => {
    assert.deepEqual(excuses('Tea cuts deaths by half. Of 1,000 drinkers, 4 in 1,000 died.', rule), [
      'absolute figures',
    ]);
  });

  it('is no sample, and no year', () => {
    assert.ok(isUnderlined('We asked 312 women. Tea cuts deaths by half.', rule));
    assert.ok(isUnderlined('In 2019 tea cut deaths by half.', rule));
  });
});
