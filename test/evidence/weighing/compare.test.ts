import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import { weigh } from '../../../src/evidence/weighing/compare.ts';
import type { ClaimInWords, Evidence } from '../../../src/model.ts';
import { sketch } from '../records.ts';

const share = (outcome: string, arm: string, value: number, more = '') =>
  `  - { outcome: ${outcome}, arm: ${arm}, value: ${value}, unit: "%"${more}, checked: true }`;

const trial = sketch({
  id: 'trial',
  front: `author:
  - { family: Borg, given: A }
  - et al.
issued: 2020
population: adults with migraine
n: 200
about: [zolmavex, migraine]
results:
${share('response', 'zolmavex', 52, ', comparator: { arm: placebo, value: 40 }')}
${share('relapse', 'zolmavex', 30)}
  - { outcome: response, arm: zolmavex, value: 64, unit: "%", checked: false }`,
  findings: ['52% of adults with migraine responded to zolmavex and 40% to placebo.'],
});
const open = sketch({
  id: 'open',
  front: `author:
  - { family: Chen, given: B }
issued: 2015
design: uncontrolled trial
population: women with refractory migraine
n: 12
about: [zolmavex, migraine]
results:
${share('response', 'zolmavex', 80.4)}`,
  findings: ['Of 12 women with refractory migraine, 80.4% responded to zolmavex.'],
});
const review = sketch({
  id: 'review',
  front: `author:
  - { family: Diaz, given: C }
  - { family: Evans, given: D }
issued: 2022
design: systematic review
population: adults with migraine
certainty: low
about: [zolmavex, migraine]`,
  findings: ['Zolmavex eased migraine attacks a little within two hours; certainty low.'],
});
const mice = sketch({
  id: 'mice',
  front: 'design: animal study\npopulation: mice\nissued: 2018\nabout: [zolmavex, migraine]',
  findings: ['Zolmavex thickened the myelin of trigeminal neurons in mice.'],
});
const blog = sketch({
  id: 'blog',
  front: 'design: promotion\nabout: [zolmavex, migraine]\nreports: [open, mice]\ncontainer-title: A Clinic',
  findings: [
    'Says that zolmavex works for 80% of people with migraine.',
    'Says that zolmavex thickened the myelin of trigeminal neurons and so repairs the trigeminal nerve.',
    'Says that zolmavex tastes of strawberries.',
  ],
});
const label = sketch({
  id: 'label',
  front: 'design: label\nabout: [zolmavex, migraine]\nissued: 2021\npublisher: An Agency',
  findings: [
    'Zolmavex is not approved for migraine.',
    'Zolmavex has not been shown to prevent migraine attacks or to shorten fatigue.',
  ],
});
const cohort = sketch({
  id: 'cohort',
  front: 'design: cohort study\nabout: [riboflavin, migraine]\nissued: 2011\npublisher: A Registry',
  findings: ['People who took riboflavin had fewer migraine attacks.'],
});
const library = createLibrary([trial, open, review, mice, blog, label, cohort]);

function ask(text: string, more: Partial<ClaimInWords> = {}, from = library): Evidence {
  const percentages = Array.from(text.matchAll(/([\d.]+)%/g), ([, digits]) => Number(digits));
  return weigh({ text, percentages, strength: 'none', certain: false, ...more }, from);
}
const idsOf = (matches: readonly { source: { csl: { id: string } } }[]): string[] =>
  matches.map(({ source }) => source.csl.id);

describe('the verdict on a claim', () => {
  it('is that there is no evidence, where nothing is about the same thing', () => {
    const evidence = ask('Aspirin relieves migraine in 80% of people');
    assert.equal(evidence.verdict, 'no evidence found in your sources');
    assert.deepEqual([evidence.passages, evidence.results, evidence.retellings], [[], [], []]);
    assert.equal(evidence.reasons.length, 1);
  });

  it('is that there is no evidence, where only promotion says it', () => {
    const evidence = ask('Zolmavex tastes of strawberries');
    assert.equal(evidence.verdict, 'no evidence found in your sources');
    assert.deepEqual(idsOf(evidence.retellings), ['blog']);
    assert.match(evidence.reasons[0] ?? '', /promotion/);
  });

  it('is another population, where only animals were studied and the words do not say so', () => {
    const claim = 'Zolmavex thickens the myelin of trigeminal neurons';
    const silent = ask(claim);
    assert.equal(silent.verdict, 'different population');
    assert.match(silent.reasons[0] ?? '', /studied mice/);
    assert.equal(ask(claim, { species: 'human' }).verdict, 'different population');
    assert.notEqual(ask(claim, { species: 'animal' }).verdict, 'different population');
  });

  it('is another figure, where none is within rounding', () => {
    const evidence = ask('90% of people with migraine respond to zolmavex');
    assert.equal(evidence.verdict, 'different figure');
    assert.deepEqual(
      evidence.reasons[1],
      'The closest figure, 80.4%, comes from an uncontrolled trial of 12 people (Chen 2015).',
    );
  });

  it('is no other figure where no figure of that outcome is known', () => {
    assert.notEqual(
      ask('90% of migraine attacks eased with zolmavex are mild').verdict,
      'different population',
    );
    assert.notEqual(ask('Zolmavex is for migraine, 90% of it').verdict, 'different figure');
  });

  it('is overstated, where the figure comes from an uncontrolled study of fewer kinds of people', () => {
    const evidence = ask('80% of people with migraine respond to zolmavex');
    assert.equal(evidence.verdict, 'overstated');
    assert.match(evidence.reasons.join(' '), /80\.4%.*uncontrolled trial of 12 people \(Chen 2015\)/);
    assert.match(evidence.reasons.join(' '), /Without a control group/);
    assert.match(evidence.reasons.join(' '), /resists treatment/);
  });

  it('does not take the sex of animals for a narrower population', () => {
    const rats = sketch({
      id: 'rats',
      front: `design: animal study\npopulation: male rats\nabout: [zolmavex, migraine]\nresults:
${share('response', 'zolmavex', 61)}`,
      findings: ['61% of rats responded to zolmavex in a model of migraine.'],
    });
    const evidence = ask('61% of rats responded to zolmavex', { species: 'animal' }, createLibrary([rats]));
    assert.equal(evidence.verdict, 'closest passages, compare');
  });

  it('is not overstated for that when the words say so themselves', () => {
    const told = ask(
      'In an uncontrolled study, 80.4% of women with refractory migraine responded to zolmavex',
    );
    assert.equal(told.verdict, 'supported');
    const byContext = ask('80.4% responded to zolmavex', {
      context: 'An open-label study of women with refractory migraine',
    });
    assert.equal(byContext.verdict, 'supported');
  });

  it('is overstated, where the words are stronger than the certainty of the evidence', () => {
    const claim = 'Zolmavex eases migraine attacks within two hours';
    assert.equal(ask(claim, { strength: 'direct' }).verdict, 'overstated');
    assert.match(ask(claim, { strength: 'direct' }).reasons[0] ?? '', /rated low \(Diaz and Evans 2022\)/);
    assert.equal(ask(claim, { certain: true }).verdict, 'overstated');
    assert.equal(ask(claim, { strength: 'conditional' }).verdict, 'closest passages, compare');
  });

  it('is overstated, where a causal verb stands on designs that show association', () => {
    const claim = 'Riboflavin prevents migraine attacks';
    const direct = ask(claim, { strength: 'direct' });
    assert.equal(direct.verdict, 'overstated');
    assert.match(direct.reasons[0] ?? '', /cohort study \(A Registry 2011\), which cannot show cause/);
    assert.equal(ask(claim, { strength: 'correlational' }).verdict, 'closest passages, compare');
  });

  it('is overstated, where a source says that the effect has not been shown', () => {
    const evidence = ask('Zolmavex prevents migraine attacks', { strength: 'direct' });
    assert.equal(evidence.verdict, 'overstated');
    assert.match(evidence.reasons[0] ?? '', /An Agency 2021 says that this has not been shown/);
    const negated = ask('Zolmavex does not prevent migraine attacks', { strength: 'direct' });
    assert.doesNotMatch(negated.reasons.join(' '), /has not been shown/);
  });

  it('is contradicted, where a label denies the approval that the words assert', () => {
    assert.equal(ask('Zolmavex is approved for migraine').verdict, 'contradicted');
    assert.notEqual(ask('Zolmavex is not approved for migraine').verdict, 'contradicted');
    assert.notEqual(ask('Zolmavex was approved in 1999').verdict, 'contradicted');
    const granted = sketch({
      id: 'granted',
      front: 'design: label\nabout: [zolmavex, migraine]',
      findings: ['In 2023 zolmavex was approved for migraine.'],
    });
    const both = createLibrary([label, granted]);
    assert.notEqual(ask('Zolmavex is approved for migraine', {}, both).verdict, 'contradicted');
  });

  it('is supported only with the figure, its population, its design and its comparator', () => {
    const whole = 'Of adults with migraine, 52% responded to zolmavex and 40% to placebo';
    assert.equal(ask(whole).verdict, 'supported');
    const alone = ask('52% of adults with migraine responded to zolmavex');
    assert.equal(alone.verdict, 'closest passages, compare');
    assert.match(alone.reasons[0] ?? '', /52% against 40% with placebo \(Borg et al\. 2020\)/);
    assert.notEqual(ask('52% responded to zolmavex, 40% to placebo and 3% fainted').verdict, 'supported');
  });

  it('takes any claim', () => {
    for (const text of ['', '\ud800', '100%', '😀 zolmavex 😀', '\u202e52% zolmavex migraine']) {
      assert.doesNotThrow(() => ask(text, { percentages: [Number.NaN, -1, 1e300], context: text }));
    }
  });
});

describe('the figures beside a claim', () => {
  it('are checked shares of the same outcome from primary sources', () => {
    const { results } = ask('50% of people with migraine respond to zolmavex');
    assert.deepEqual(
      results.map(({ source, result }) => [source.csl.id, result.value]),
      [
        ['trial', 52],
        ['open', 80.4],
      ],
    );
    assert.deepEqual(results[0]?.result.comparator, { arm: 'placebo', value: 40 });
    assert.deepEqual(
      ask('30% of people relapsed after zolmavex').results.map(({ result }) => result.outcome),
      ['relapse'],
    );
  });

  it('are left out where the claim has none, or only a confidence level', () => {
    assert.deepEqual(ask('People with migraine respond to zolmavex').results, []);
    assert.deepEqual(ask('People with migraine respond to zolmavex (95% CI)').results, []);
  });

  it('begin with the nearest and are at most six', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      sketch({
        id: `study${at}`,
        front: `about: [zolmavex, migraine]\nresults:\n${share('response', 'zolmavex', 10 * at + 5)}`,
        findings: ['Zolmavex for migraine: so many responded.'],
      }),
    );
    const { results } = ask('66% respond to zolmavex', {}, createLibrary(many));
    assert.equal(results.length, 6);
    assert.equal(results[0]?.result.value, 65);
  });
});

describe('the passages beside a claim', () => {
  it('are of studies and labels, one a source, at most three; retellings stand apart', () => {
    const evidence = ask('80% of people with migraine respond to zolmavex');
    assert.deepEqual(idsOf(evidence.passages), ['open', 'trial', 'label']);
    assert.deepEqual(
      evidence.retellings.map(({ passage }) => passage.text),
      ['Says that zolmavex works for 80% of people with migraine.'],
    );
  });

  it('never put promotion before the study it retells, however close its words', () => {
    const evidence = ask(
      'Zolmavex repairs the trigeminal nerve and thickened the myelin of trigeminal neurons',
    );
    assert.deepEqual(idsOf(evidence.passages), ['mice']);
    assert.deepEqual(idsOf(evidence.retellings), ['blog']);
  });
});
