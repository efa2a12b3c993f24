import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';

const engine = createEngine();

/** What is reported and what is set aside, by rule, of a draft in plain text. */
function check(text: string) {
  const { findings, setAside } = engine.check({ text, format: 'plaintext' });
  const spoken = findings.flatMap((found) => [found.rule, ...found.also.map(({ rule }) => rule)]);
  return { spoken, because: setAside.map(({ rule, because }) => `${rule}: ${because}`) };
}

describe('a study that is stated', () => {
  const rule = 'efficacy/told-without-study';
  it('excuses an effect in its own paragraph', () => {
    const { spoken, because } = check('A 2019 study gave zinc to nurses. Zinc eases nausea.');
    assert.ok(!spoken.includes(rule));
    assert.deepEqual(because, [`${rule}: study stated`]);
  });
  it('does not excuse an effect in another paragraph', () => {
    assert.ok(check('A 2019 study gave zinc to nurses.\n\nZinc eases nausea.').spoken.includes(rule));
  });
  it('excuses the whole draft where it is the writer’s own', () => {
    assert.ok(!check('Zinc eases nausea.\n\nWe compared zinc with sugar in nurses.').spoken.includes(rule));
  });
  it('is not what a clinic says of itself', () => {
    for (const own of ['We provide care.', 'We have used zinc for years.', 'Read more in this article.']) {
      assert.ok(check(`Zinc eases nausea.\n\n${own}`).spoken.includes(rule), own);
    }
  });
});

describe('a species that is stated', () => {
  const rule = 'cause/told-as-fact';
  it('excuses what follows it in the paragraph', () => {
    assert.ok(!check('The team studied mice. Zinc prevents stroke.').spoken.includes(rule));
    assert.ok(!check('Zinc prevents stroke in mice.').spoken.includes(rule));
  });
  it('comes too late behind the claim', () => {
    assert.ok(check('Zinc prevents stroke. The team studied mice.').spoken.includes(rule));
  });
  it('counts anywhere in a paragraph of a paper', () => {
    assert.ok(!check('Zinc prevents stroke. We examined mice.').spoken.includes(rule));
  });
});

describe('a trial that a page mentions', () => {
  const rule = 'cause/told-as-fact';
  const speaks = (text: string) =>
    createEngine()
      .check({ text, format: 'markdown' })
      .findings.some((finding) => finding.rule === rule);

  it('is a ground in its own paragraph, and in a paper that reports it', () => {
    assert.ok(!speaks('In a randomised trial, the vaccine prevents infection.'));
    assert.ok(!speaks('We enrolled 90 adults in this randomised trial.\n\nTea prevents migraine.'));
  });

  it('is none for what the page says elsewhere', () => {
    assert.ok(speaks('A randomised trial was done in 2019.\n\nTea prevents migraine.'));
  });
});
