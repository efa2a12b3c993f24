import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';

const engine = createEngine({ profile: 'manuscript' });

/** The rules of the family that speak of a draft, with the words they underline. */
function spinIn(text: string): readonly string[] {
  return engine
    .check({ text, format: 'markdown' })
    .findings.flatMap((finding) =>
      [finding, ...finding.also]
        .filter(({ rule }) => rule.startsWith('spin/'))
        .map(({ rule }) => `${rule} “${finding.text}”`),
    );
}

/** A trial whose primary outcome did not differ, told in one paragraph. */
interface Trial {
  readonly drug: string;
  readonly people: string;
  readonly outcome: string;
  readonly result: string;
}

/** Each says in its own way that nothing was found. */
const trials: readonly Trial[] = [
  {
    drug: 'Veralin',
    people: '212 adults with tension headache',
    outcome: 'The primary outcome was headache days at 12 weeks.',
    result: 'Headache days did not differ between the groups (p = 0.42).',
  },
  {
    drug: 'Orzamide',
    people: '96 children with eczema',
    outcome: 'The primary endpoint was itch at week 8.',
    result: 'The primary endpoint was not met (difference 0.2 points, p = 0.61).',
  },
  {
    drug: 'Calvotrin',
    people: '340 women with urinary urgency',
    outcome: 'Primary outcome: urgency episodes a day.',
    result: 'There was no significant difference in urgency episodes a day.',
  },
  {
    drug: 'Luminex gel',
    people: '58 men with plantar fasciitis',
    outcome: 'Heel pain at six weeks was the primary outcome.',
    result: 'Heel pain was similar in both groups.',
  },
  {
    drug: 'Tesparil',
    people: '131 nurses with insomnia',
    outcome: 'The primary outcome measure was sleep onset latency.',
    result: 'The effect on the primary outcome measure was not statistically significant.',
  },
  {
    drug: 'Bramocet',
    people: '77 adults with restless legs',
    outcome: 'The primary efficacy endpoint was leg movements at night.',
    result: 'Bramocet failed to reduce leg movements at night compared with placebo.',
  },
  {
    drug: 'Quistane',
    people: '405 adults with hay fever',
    outcome: 'The primary outcome was nasal congestion.',
    result: 'Nasal congestion did not differ significantly, at 4.1 and 4.2 points (P=.73).',
  },
  {
    drug: 'Nervolact',
    people: '64 adults with vertigo',
    outcome: 'We chose dizziness scores as the primary outcome.',
    result: 'No effect on the primary outcome was seen.',
  },
];

const conclusions: readonly ((drug: string) => string)[] = [
  (drug) => `In conclusion, ${drug} is effective in these patients.`,
  (drug) => `We conclude that ${drug} reduces symptoms and should be considered early.`,
  (drug) => `${drug} offers a clear benefit and supports the use of early treatment.`,
  (drug) => `Thus, these findings show that ${drug} improves daily life.`,
  (drug) => `CONCLUSIONS ${drug} is a promising treatment for this condition.`,
];

const honest: readonly ((drug: string) => string)[] = [
  (drug) => `In conclusion, ${drug} did not help these patients.`,
  (drug) => `We found no evidence that ${drug} improves daily life.`,
  () => 'CONCLUSIONS Larger studies with longer treatment are needed.',
  (drug) =>
    `Although ${drug} improved sleep, the primary outcome did not differ, and its use is not supported.`,
];

const tell = ({ drug, people, outcome, result }: Trial, conclusion: string) =>
  `# ${drug} in adults and children\n\nWe compared ${drug} with placebo in ${people}. Patients were randomised to either arm. ${outcome} ${result} ${conclusion}`;

describe('a trial whose primary outcome did not differ', () => {
  for (const trial of trials) {
    for (const [at, conclude] of conclusions.entries()) {
      it(`may not conclude a benefit: ${trial.drug}, ${at + 1}`, () => {
        const found = spinIn(tell(trial, conclude(trial.drug)));
        assert.ok(
          found.some((each) => /conclusion/.test(each)),
          `${tell(trial, conclude(trial.drug))}\n${found.join()}`,
        );
      });
    }
    it(`may say so: ${trial.drug}`, () => {
      const found = honest.flatMap((conclude) => spinIn(tell(trial, conclude(trial.drug))));
      assert.deepEqual(found, []);
    });
  }
});

describe('a conclusion', () => {
  const cohort = 'In this cohort of 900 nurses, tea drinking was associated with fewer falls.';

  it('is what stands under its heading, and no more once another heading comes', () => {
    const under = (heading: string) =>
      spinIn(`# Tea and falls\n\n${cohort}\n\n## ${heading}\n\nTea stops falls at home.`);
    for (const heading of [
      'Conclusion',
      'Conclusions',
      '5. Conclusions',
      'CONCLUSIONS AND RELEVANCE',
      "Authors' conclusions",
    ])
      assert.deepEqual(under(heading), ['spin/conclusion-stronger-than-results “stops”'], heading);
    for (const heading of [
      'Results',
      'Conclusions drawn from earlier work on tea, coffee and other drinks',
    ]) {
      assert.deepEqual(under(heading), [], heading);
    }
    assert.deepEqual(
      spinIn(`${cohort}\n\n## Conclusions\n\nMore work is needed.\n\n## Funding\n\nTea stops falls at home.`),
      [],
    );
  });

  it('is the last sentence of an abstract in one paragraph, and what is registered comes after it', () => {
    const abstract = `# Tea and falls\n\nFalls are common at work. ${cohort} The hazard ratio was 0.8. Tea stops falls at home. Trial registration NCT0012345.`;
    assert.deepEqual(spinIn(abstract), ['spin/conclusion-stronger-than-results “stops”']);
    assert.deepEqual(
      spinIn(abstract.replace('Tea stops falls at home.', 'Tea stops falls. The cohort goes on.')),
      [],
    );
  });

  it('points to the result it goes beyond, where that stands in the same paragraph', () => {
    const text = `# Veralin\n\nAdults were randomised to Veralin or placebo. The primary endpoint was not met. Sleep was measured with a watch. In conclusion, Veralin reduces pain.`;
    const [finding] = engine.check({ text, format: 'markdown' }).findings;
    const [related] = finding?.related ?? [];
    assert.equal(text.slice(related?.start, related?.end), 'The primary endpoint was not met.');
  });

  it('is found again when a heading above it is renamed', () => {
    const before = {
      text: `${cohort}\n\n## Results\n\nTea stops falls at home.\n`,
      format: 'markdown',
    } as const;
    const at = before.text.indexOf('Results');
    const text = before.text.replace('Results', 'Conclusions');
    const change = { start: at, oldEnd: at + 'Results'.length, newEnd: at + 'Conclusions'.length };
    engine.check(before);
    const report = engine.check({ text, format: 'markdown' }, { since: { draft: before, change } });
    assert.deepEqual(report, createEngine({ profile: 'manuscript' }).check({ text, format: 'markdown' }));
    const rules = report.findings.flatMap((finding) => [finding, ...finding.also].map(({ rule }) => rule));
    assert.ok(rules.includes('spin/conclusion-stronger-than-results'), rules.join());
  });
});
