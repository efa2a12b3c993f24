import assert from 'node:assert/strict';
import { compareWithPassage } from '../../../src/evidence/comparison/compareWithPassage.ts';
import type { ComparisonVerdict } from '../../../src/model.ts';

const trial =
  'We randomised 240 adults with chronic insomnia to valdoxen or placebo for 12 weeks. ' +
  'At week 12, 34 of 120 participants (28.3%) in the valdoxen group had remitted, against 15.8% in the placebo group. ' +
  'Valdoxen reduced waking at night by 20% (hazard ratio 0.80, 95% CI 0.69 to 0.93, p = 0.003). ' +
  'The mean dose was 40 mg. Valdoxen may improve memory. ' +
  'Coffee consumption was associated with shorter sleep. ' +
  'There was no difference in blood pressure between the groups.';

const mouseStudy =
  'Mice were fed curvamin for six weeks. In mice, curvamin reduced tumour growth in the liver. ' +
  'Curvamin lowered liver fat in male mice.';

function assertVerdict(claim: string, passage: string, verdict: ComparisonVerdict): void {
  const comparison = compareWithPassage(claim, passage);
  assert.equal(comparison.verdict, verdict, `${claim} → ${JSON.stringify(comparison)}`);
}

function assertAmong(claim: string, passage: string, verdict: ComparisonVerdict): void {
  const { verdicts } = compareWithPassage(claim, passage);
  assert.ok(verdicts.includes(verdict), `${claim} → ${verdicts}`);
}

function assertNotAmong(claim: string, passage: string, verdict: ComparisonVerdict): void {
  const { verdicts, reasons } = compareWithPassage(claim, passage);
  assert.ok(!verdicts.includes(verdict), `${claim} → ${verdicts}: ${reasons}`);
}

function sureOf(claim: string, passage: string): readonly ComparisonVerdict[] {
  return compareWithPassage(claim, passage)
    .differences.filter(({ isSure }) => isSure)
    .map(({ verdict }) => verdict);
}

describe('Comparing a claim with a passage', () => {
  it('supports each sentence of a passage by that passage', () => {
    for (const sentence of trial.split(/(?<=[a-z)0-9]\.) /)) assertVerdict(sentence, trial, 'supported');
  });

  it('gives a reason for each verdict, in the order of the verdicts, with the words of both sides', () => {
    const { verdict, verdicts, reasons } = compareWithPassage(
      'Valdoxen increased waking at night by 30%.',
      trial,
    );
    assert.equal(verdict, 'contradicted');
    assert.deepEqual(verdicts, ['contradicted', 'different-figure']);
    assert.match(reasons[0] ?? '', /increased.*reduced/);
    assert.match(reasons[1] ?? '', /30%.*20%/);
    assert.equal(reasons.length, 2);
  });

  it('tells where the words that differ stand on either side', () => {
    const claim = 'Valdoxen increased waking at night by 30%.';
    const words = compareWithPassage(claim, trial).differences.map((difference) => [
      difference.verdict,
      difference.claim && claim.slice(difference.claim.start, difference.claim.end),
      difference.passage && trial.slice(difference.passage.start, difference.passage.end),
    ]);
    assert.deepEqual(words, [
      ['contradicted', 'increased', 'reduced'],
      ['different-figure', '30%', '20%'],
    ]);
  });

  it('says so where only missing words speak against a claim', () => {
    const isByMissingWords = (claim: string) =>
      compareWithPassage(claim, trial).differences.map((difference) => difference.isByMissingWords ?? false);
    assert.deepEqual(isByMissingWords('Ospreys nest on pylons.'), [true]);
    assert.deepEqual(isByMissingWords('Valdoxen reduced waking at night by 30%.'), [false]);
  });

  it('is sure of what differs in the same sentence', () => {
    assert.deepEqual(sureOf('Valdoxen increased waking at night by 30%.', trial), [
      'contradicted',
      'different-figure',
    ]);
    assert.deepEqual(sureOf('Valdoxen improves memory.', trial), ['overstated']);
    assert.deepEqual(sureOf('In patients, curvamin reduced tumour growth in the liver.', mouseStudy), [
      'different-population',
    ]);
  });

  it('is not sure where little more than a figure or a word is shared', () => {
    const claim =
      'In the clinic, 31% of participants in the valdoxen group had remitted after a second course of treatment.';
    assertAmong(claim, trial, 'different-figure');
    assert.deepEqual(sureOf(claim, trial), []);
    assert.deepEqual(sureOf('Ospreys nest on pylons.', trial), []);
  });

  it('is not sure of a question, or of what the passage only asks', () => {
    assert.deepEqual(sureOf('Does valdoxen improve memory?', trial), []);
    const asked = 'We asked whether daily walking increases the risk of falls in older women.';
    assert.deepEqual(sureOf('Daily walking reduces the risk of falls in older women.', asked), []);
  });

  it('is not sure where each side has a name with a number that the other has not', () => {
    const passage = 'Kappa7 expression was higher in people with asthma than in controls.';
    assert.deepEqual(sureOf('Kappa7 expression was lower in people with asthma than in controls.', passage), [
      'contradicted',
    ]);
    assert.deepEqual(
      sureOf('Kappa9 expression was lower in people with asthma than in controls.', passage),
      [],
    );
  });

  it('never says that it has verified or proven anything', () => {
    const claims = [
      'Valdoxen reduced waking at night by 20%.',
      'Valdoxen is proven to end insomnia.',
      'Rain fell.',
    ];
    for (const claim of claims) {
      assert.doesNotMatch(
        compareWithPassage(claim, trial)
          .reasons.join(' ')
          .replace(/“[^”]*”/g, ''),
        /verif|prove|guarant|true|false/i,
      );
    }
  });

  it('takes any text', () => {
    const odd = [
      '',
      ' ',
      '.',
      '\u0000',
      '\ud800',
      '\udc00 5% \ud800',
      '%',
      '((((',
      '[12]',
      '<|cit|>',
      '1/0',
      '10'.repeat(200),
    ];
    for (const claim of odd) {
      for (const passage of [...odd, trial]) {
        const { verdict, verdicts } = compareWithPassage(claim, passage);
        assert.equal(verdicts[0], verdict);
      }
      compareWithPassage(trial, claim);
    }
  });

  it('calls what has no words unrelated', () => {
    assertVerdict('', trial, 'unrelated');
    assertVerdict('Valdoxen reduced waking.', '', 'unrelated');
  });
});

describe('The subject matter of a comparison', () => {
  it('differs where the passage is about something else', () => {
    assertVerdict('Statins lower cholesterol in older women.', trial, 'unrelated');
    assertVerdict('Vaccination prevents measles.', mouseStudy, 'unrelated');
  });

  it('differs where the passage is about another drug, however alike the words', () => {
    const passage = 'Aspirin lowered the risk of stroke in adults with diabetes.';
    assertVerdict('Simvastatin lowered the risk of stroke in adults with diabetes.', passage, 'unrelated');
    assertVerdict('Aspirin lowered the risk of stroke in adults with diabetes.', passage, 'supported');
    assertVerdict('The drug lowered the risk of stroke in adults with diabetes.', passage, 'supported');
  });

  it('is that of the part of a sentence that the passage answers for', () => {
    const claim =
      'Statins lower the concentration of cholesterol [3], vaccines prevent measles [4,5], and valdoxen reduced waking at night [6].';
    assertNotAmong(claim, trial, 'unrelated');
  });

  it('leaves the claim overstated where most of it is not in the passage', () => {
    const claim =
      'Valdoxen reduced waking in truck drivers, welders, firefighters and their spouses after shift work.';
    assertAmong(claim, trial, 'overstated');
  });
});

describe('The direction of a comparison', () => {
  const flips: readonly (readonly [claim: string, passage: string])[] = [
    ['Valdoxen increased waking at night.', 'Valdoxen reduced waking at night.'],
    ['Olive oil lowers the risk of stroke.', 'Olive oil raises the risk of stroke.'],
    ['Vitamin D reduces the rate of falls.', 'Vitamin D failed to reduce the rate of falls.'],
    ['Vitamin D reduces the rate of falls.', 'Vitamin D did not reduce the rate of falls.'],
    ['Tea drinking is associated with gout.', 'Tea drinking is not associated with gout.'],
    ['Tea drinking is not associated with gout.', 'Tea drinking is associated with gout.'],
    [
      'Statins affect liver enzymes in the long run.',
      'Statins have no effect on liver enzymes in the long run.',
    ],
    ['Zinc tablets shorten the common cold.', 'Zinc tablets did not affect the common cold.'],
    ['Placebo was better than lumipram.', 'Lumipram was better than placebo.'],
    ['Survival was worse with early dialysis.', 'Survival was better with early dialysis.'],
  ];
  for (const [claim, passage] of flips) {
    it(`is opposite in “${claim}” and “${passage}”`, () => assertVerdict(claim, passage, 'contradicted'));
  }

  const fine: readonly (readonly [claim: string, passage: string])[] = [
    ['Valdoxen did not increase waking at night.', 'Valdoxen did not increase waking at night.'],
    ['Valdoxen did not increase waking at night.', 'Valdoxen reduced waking at night.'],
    ['Not only does tea reduce gout, it tastes good.', 'Tea reduces gout and it tastes good.'],
    [
      'Bran lowers cholesterol.',
      'Bran lowers cholesterol and raises stool weight. It does not change blood pressure.',
    ],
  ];
  for (const [claim, passage] of fine) {
    it(`is the same in “${claim}” and “${passage}”`, () => assertNotAmong(claim, passage, 'contradicted'));
  }
});

describe('The population of a comparison', () => {
  it('is people where the claim says or implies people, and the passage is about animals', () => {
    assertVerdict('Curvamin reduced tumour growth in patients.', mouseStudy, 'different-population');
    assertVerdict('Curvamin reduced tumour growth in the liver.', mouseStudy, 'different-population');
    assertVerdict('Curvamin lowered liver fat in women.', mouseStudy, 'different-population');
  });

  it('is the same where the claim names the animal', () => {
    assertVerdict('In mice, curvamin reduced tumour growth.', mouseStudy, 'supported');
    assertVerdict('Curvamin reduced tumour growth in the liver of animals.', mouseStudy, 'supported');
  });

  it('is another where the claim names another animal', () => {
    assertVerdict('Curvamin lowered liver fat in male rats.', mouseStudy, 'different-population');
    assertVerdict(
      'Among mice, 34 of 120 had remitted with valdoxen.',
      trial.replaceAll('participants', 'patients'),
      'different-population',
    );
  });

  it('is cells where the passage is', () => {
    const dish =
      'Curvamin slowed the growth of cultured hepatocytes. In vitro, curvamin halved the growth of hepatocytes.';
    assertVerdict('Curvamin slows the growth of liver tumours in patients.', dish, 'different-population');
  });

  it('is wider than the passage where the condition resisted treatment', () => {
    const passage = 'Lumipram relieved depression in 24 adults with treatment-resistant depression.';
    assertVerdict('Lumipram relieved depression in adults.', passage, 'different-population');
    assertVerdict('Lumipram relieved treatment-resistant depression in adults.', passage, 'supported');
  });

  it('does not ask a claim about molecules for its patients', () => {
    const passage = 'In mice, the kinase ABC phosphorylates the receptor DEF. Mice without ABC grew slowly.';
    assertNotAmong(
      'The kinase ABC can bind the receptor DEF and its signalling partners.',
      passage,
      'different-population',
    );
  });
});

describe('The figures of a comparison', () => {
  const remitted = 'After eight weeks, 17 of 24 patients (70.8%) had responded to lumipram.';
  const same: readonly (readonly [claim: string, passage: string])[] = [
    ['After eight weeks, 71% of patients had responded to lumipram.', remitted],
    ['After eight weeks, 70% of patients had responded to lumipram.', remitted],
    ['After eight weeks, about 70% of patients had responded to lumipram.', remitted],
    ['After eight weeks, 17/24 patients had responded to lumipram.', remitted],
    ['After eight weeks, seven in ten patients had responded to lumipram.', remitted],
    ['After eight weeks, 7 out of 10 patients had responded to lumipram.', remitted],
    ['After 8 weeks, about two thirds of patients had responded to lumipram.', remitted],
    ['After 56 days, more than half of patients had responded to lumipram.', remitted],
    ['After two months, over 60% of patients had responded to lumipram.', remitted],
    [
      'Lumipram lowered the risk of relapse by 20%.',
      'The hazard ratio of relapse with lumipram was 0.80 (95% CI 0.71 to 0.90).',
    ],
    ['Lumipram doubled the odds of response.', 'For response to lumipram the odds ratio was 2.04.'],
    ['Lumipram halved the risk of relapse.', 'Lumipram lowered the risk of relapse by 49%.'],
    ['The dose of lumipram was 0.5 g.', 'The dose of lumipram was 500 mg.'],
    ['Response to lumipram differed (p < 0.05).', 'Response to lumipram differed (p = 0.012).'],
    [
      'Response was 20% with placebo and 30% with lumipram.',
      'Response was 30% with lumipram and 20% with placebo.',
    ],
    ['Some 1,200 patients took lumipram.', 'In all, 1,187 patients took lumipram.'],
    ['In 2019, lumipram was taken by 40 patients.', 'Lumipram was taken by 40 patients.'],
    ['Lumipram was taken by 40 patients [12].', 'Lumipram was taken by 40 patients.'],
    [
      'The relapse rate with lumipram was 12% (99% CI 8% to 16%).',
      'The relapse rate with lumipram was 12% (95% CI 8% to 16%).',
    ],
  ];
  for (const [claim, passage] of same) {
    it(`are the same in “${claim}” and “${passage}”`, () =>
      assertNotAmong(claim, passage, 'different-figure'));
  }

  const other: readonly (readonly [claim: string, passage: string])[] = [
    ['After eight weeks, 78% of patients had responded to lumipram.', remitted],
    ['After eight weeks, 7.1% of patients had responded to lumipram.', remitted],
    ['After eight weeks, nine in ten patients had responded to lumipram.', remitted],
    ['After eight weeks, 18 of 24 patients had responded to lumipram.', remitted],
    ['After 12 weeks, 71% of patients had responded to lumipram.', remitted],
    ['After eight days, 71% of patients had responded to lumipram.', remitted],
    ['Relapse with lumipram fell by 20 percentage points.', 'Relapse with lumipram fell by 20%.'],
    ['Relapse with lumipram fell by 20%.', 'Relapse with lumipram fell by 20 percentage points.'],
    ['Lumipram gave an absolute risk reduction of 20%.', 'Lumipram gave a relative risk reduction of 20%.'],
    [
      'The relapse rate with lumipram was 20%.',
      'Lumipram lowered the relapse rate by 20%, from a rate of 35%.',
    ],
    ['Lumipram lowered the risk of relapse by 30%.', 'The hazard ratio of relapse with lumipram was 0.80.'],
    ['The relative risk with lumipram was 1.0.', 'The relative risk with lumipram was 0.96.'],
    ['Response to lumipram differed (p < 0.05).', 'Response to lumipram differed (p = 0.052).'],
    ['Response to lumipram differed (p = 0.03).', 'Response to lumipram differed (p = 0.30).'],
    [
      'More than half of patients responded to lumipram.',
      'In the trial, 49.6% of patients responded to lumipram.',
    ],
    ['The dose of lumipram was 50 mg.', 'The dose of lumipram was 500 mg.'],
    ['The dose of lumipram was 50 mg.', 'The dose of lumipram was 50 µg.'],
    ['In all, 187 patients took lumipram.', 'In all, 1,187 patients took lumipram.'],
    [
      'Response was 20% with lumipram and 30% with placebo.',
      'Response was 30% with lumipram and 20% with placebo.',
    ],
    [
      'Response was 30% with placebo and 20% with lumipram.',
      'Response was 30% with lumipram and 20% with placebo.',
    ],
    ['Relapse was 12% at 6 months and 8% at 12 months.', 'Relapse was 8% at 6 months and 12% at 12 months.'],
  ];
  for (const [claim, passage] of other) {
    it(`differ in “${claim}” and “${passage}”`, () => assertAmong(claim, passage, 'different-figure'));
  }

  it('are not asked of a passage that has none of the kind', () => {
    assertVerdict(
      'Lumipram relieved depression in 40% of adults.',
      'Lumipram relieved depression in adults.',
      'supported',
    );
  });
});

describe('The strength of a comparison', () => {
  const overstated: readonly (readonly [claim: string, passage: string])[] = [
    ['Coffee consumption causes shorter sleep.', trial],
    ['Coffee consumption led to shorter sleep.', trial],
    ['Valdoxen improves memory.', trial],
    ['Walking protects against dementia.', 'Walking probably protects against dementia.'],
    [
      'Our data prove that walking protects against dementia.',
      'Our data show that walking protects against dementia.',
    ],
    ['Walking is clinically proven to delay dementia.', 'In this trial, walking delayed dementia.'],
  ];
  for (const [claim, passage] of overstated) {
    it(`is raised by “${claim}”`, () => assertAmong(claim, passage, 'overstated'));
  }

  it('is not raised by saying that something is not proven', () => {
    assertNotAmong(
      'Walking has not been proven to delay dementia.',
      'Walking did not delay dementia.',
      'overstated',
    );
  });

  it('is the same where the doubt is kept in other words', () => {
    assertVerdict(
      'Walking might protect against dementia.',
      'Walking may protect against dementia.',
      'supported',
    );
    assertVerdict('Coffee consumption is linked to shorter sleep.', trial, 'supported');
    assertVerdict('Walking may protect against dementia.', 'Walking protects against dementia.', 'supported');
  });
});

describe('What is no difference', () => {
  it('is a number of a table, a reference or a power of ten', () => {
    const passage =
      'Table 3 Falls in the walking group. Walking lowered falls by 20% in older women.4,5 It is safe.';
    assertNotAmong('In 9 towns, walking lowered falls by 20% in older women.', passage, 'different-figure');
    assertNotAmong('Walking lowered falls by 20% in older women.', passage, 'different-figure');
    assertNotAmong('Mice were given 300 units.', 'Mice were given 2.5×104 units.', 'different-figure');
  });

  it('is an age whose unit the passage leaves out', () => {
    const passage = 'Asthma attacks rose among those aged 13–29.';
    assertNotAmong('Asthma attacks rose among those aged 13–29 years.', passage, 'different-figure');
  });

  it('is a share in other words of the same looseness', () => {
    const passage = 'As many as 30% of the women fell.';
    assertNotAmong('Almost one third of the women fell.', passage, 'different-figure');
  });

  it('is the interval of another kind of estimate', () => {
    const passage = 'Valdoxen shortened the stay in hospital (hazard ratio 1.27, 95% CI 1.10 to 1.46).';
    const claim = 'Valdoxen shortened the stay in hospital by 6 days (95% CI 4.9 to 7.5).';
    assertNotAmong(claim, passage, 'different-figure');
  });

  it('is the figure of the arm that the claim names, wherever it names it', () => {
    const passage =
      'Pain had ended in 27 of 45 teenagers (60.0%) with the active patch and in 17 of 45 (37.8%) with the sham patch.';
    assertNotAmong('With the sham patch, pain had ended in 38% of teenagers.', passage, 'different-figure');
    assertNotAmong('With the active patch, pain ended in 27 of 45 teenagers.', passage, 'different-figure');
    const swapped =
      'Pain had ended in 17 of 45 teenagers (37.8%) with the active patch and in 27 of 45 (60.0%) with the sham patch.';
    assertAmong(swapped, passage, 'different-figure');
  });

  it('is the figure of a sentence that shares a word or two', () => {
    const passage =
      'Of the nurses who took valdoxen at night for a year in the second and larger of both trials, 12% had a headache.';
    const claim =
      'In adults with insomnia, remission after twelve weeks of valdoxen was seen in 31% of the first trial, and few relapsed.';
    assertNotAmong(claim, passage, 'different-figure');
  });

  it('is a word of direction inside a name', () => {
    const passage = 'Depression was common and its persistence higher in lower-income countries.';
    assertNotAmong('Depression was common in higher-income countries.', passage, 'contradicted');
  });

  it('is an opinion without the word of doubt', () => {
    const passage = 'Valdoxen may protect the heart in older adults.';
    assertNotAmong(
      'The authors propose that valdoxen protects the heart in older adults.',
      passage,
      'overstated',
    );
    assertAmong('Valdoxen protects the heart in older adults.', passage, 'overstated');
  });

  it('is a noun that "increased" or "lower" stands before', () => {
    const passage = 'Coffee was associated with a lower risk of falls.';
    assertNotAmong('Coffee has been linked to a lower risk of falls.', passage, 'overstated');
    assertAmong('Coffee lowers the risk of falls.', passage, 'overstated');
  });
});
