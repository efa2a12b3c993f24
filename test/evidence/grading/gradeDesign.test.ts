import assert from 'node:assert/strict';
import { gradeDesign } from '../../../src/evidence/grading/gradeDesign.ts';

const design = (title: string, abstract = '', type = 'article-journal') =>
  gradeDesign(title, abstract, type).design;

describe('gradeDesign', () => {
  it('takes the name of the design from the title', () => {
    assert.equal(
      design('Zinc for colds: a systematic review and meta-analysis of randomised trials'),
      'systematic review',
    );
    assert.equal(design('Zinc for colds: a double-blind, placebo-controlled trial'), 'randomised trial');
    assert.equal(design('Coffee and gout in a cohort of nurses'), 'cohort study');
    assert.equal(design('Cocoa and migraine: a nested case-control study'), 'case-control study');
    assert.equal(design('Sleep in Norway: a cross-sectional survey'), 'cross-sectional study');
    assert.equal(design('Hiccups after kelp: a case report'), 'case series');
    assert.equal(design('Turmeric: an overview'), 'narrative review');
    assert.equal(design('Kelp in thyroid cancer: a phase I study'), 'uncontrolled trial');
    assert.equal(design('Vitamins and their sellers: an editorial'), 'opinion');
  });

  it('asks what stands behind the colon before the rest of the title', () => {
    assert.equal(design('Cohorts of coffee drinkers: a systematic review'), 'systematic review');
    assert.equal(
      design('How systematic reviews report harms: a cross-sectional study'),
      'cross-sectional study',
    );
    assert.equal(design('Hiccups: a case report and review of the literature'), 'case series');
    assert.equal(design('Kelp and hiccups: a chart review'), 'case series');
  });

  it('else from what the abstract says of its own methods', () => {
    assert.equal(
      design('Zinc for colds', 'Patients were randomly assigned to zinc or placebo.'),
      'randomised trial',
    );
    assert.equal(design('Zinc for colds', 'We searched Medline for trials in adults.'), 'systematic review');
    assert.equal(design('Zinc for colds', 'In this review we look at adults.'), 'narrative review');
    assert.equal(design('Coffee', 'Women were followed for nine years.'), 'cohort study');
    assert.equal(
      design('Coffee', 'We compared 80 cases and 160 matched controls. All were women.'),
      'case-control study',
    );
    assert.equal(design('Naps', 'We report a 9-year-old boy whose case was mild.'), 'case series');
    assert.equal(
      design('Naps', 'We interviewed 300 men; questionnaires came back.'),
      'cross-sectional study',
    );
    assert.equal(
      design('Naps', 'Twelve women completed a sleep training. We measured fatigue before and after.'),
      'uncontrolled trial',
    );
  });

  it('and what is labelled as the design goes before all else', () => {
    assert.equal(
      design('Statins in a cohort', 'DESIGN Case-control study. PATIENTS 40 men were followed.'),
      'case-control study',
    );
  });

  it('does not take the trials it speaks of for its own design', () => {
    assert.equal(
      design('Zinc for colds', 'We found that earlier trials in adults disagreed.'),
      'source of unstated design',
    );
    assert.equal(design('Coffee and gout: Mendelian randomisation'), 'source of unstated design');
    assert.equal(
      design('Zinc', 'In 40 men, levels correlated with age. Randomised trials are needed.'),
      'cross-sectional study',
    );
    assert.equal(
      design('Zinc', `We studied 40 men. ${'It was cold. '.repeat(500)} This systematic review`),
      'source of unstated design',
    );
  });

  it('calls a model of what would be none of the designs, and says by which words', () => {
    const { design: found, cues } = gradeDesign(
      'What would a salt tax do',
      'We used a decision model of 10,000 adults followed for ten years.',
      'article-journal',
    );
    assert.deepEqual([found, cues.design], ['source of unstated design', 'decision model']);
  });

  it('calls what was done to animals or cells by that, however it was allocated', () => {
    assert.deepEqual(
      gradeDesign('Zinc and wounds', 'Rats were randomly assigned to zinc.', 'article-journal'),
      {
        design: 'animal study',
        species: 'animal',
        population: 'rats',
        cues: { design: 'Rats', species: 'Rats', population: 'rats' },
      },
    );
    const grown = gradeDesign(
      'Zinc on HeLa cells',
      'Zinc inhibited the kinase in cultured cells.',
      'article-journal',
    );
    assert.deepEqual([grown.design, grown.species, grown.population], ['in vitro study', 'cells', 'cells']);
    assert.equal(design('Zinc in adult mice', 'It may one day help patients.'), 'animal study');
    assert.equal(design('Zinc in mouse models: a systematic review'), 'systematic review');
  });

  it('is about people where it names people beside animals, and says nothing more than it knows', () => {
    assert.deepEqual(gradeDesign('Zinc', 'We know that patients differ from mice.', 'article-journal'), {
      design: 'source of unstated design',
      species: 'human',
      population: '',
      cues: { species: 'patients' },
    });
  });

  it('says whom, how many and against what, each with its cue', () => {
    assert.deepEqual(
      gradeDesign(
        'Zinc for colds',
        'We randomly assigned 212 adults with colds to zinc or placebo for a week.',
        'article-journal',
      ),
      {
        design: 'randomised trial',
        species: 'human',
        population: 'adults with colds',
        n: 212,
        comparator: 'placebo',
        cues: {
          design: 'randomly assigned',
          species: '212 adults',
          population: 'adults with colds',
          n: '212 adults',
          comparator: 'placebo',
        },
      },
    );
  });

  it('quotes no more than twelve words', () => {
    const long = `Medline ${'and then again another base '.repeat(4)}searched by us`;
    const { cues } = gradeDesign('Zinc', `In ${long}.`, 'article-journal');
    assert.ok(Object.values(cues).every((cue) => cue.replace(' …', '').split(' ').length <= 12));
    assert.match(cues.design ?? '', /…$/);
  });

  it('knows a review that does not call itself one by its telling no work of its own', () => {
    assert.equal(
      design('The role of zinc in immunity', 'Zinc is a metal. It has been implicated in many diseases.'),
      'narrative review',
    );
    assert.equal(
      design('Who pays for vitamins?', 'Sellers must say what is in them. Regulators should look closer.'),
      'opinion',
    );
  });

  it('throws on nothing, and is as quick on a long run of the same words', () => {
    for (const text of ['', 'İ'.repeat(500), 'n = n = ', '(-/-)'.repeat(3000), 'cases and '.repeat(3000)]) {
      const started = performance.now();
      gradeDesign(text, text, text);
      assert.ok(performance.now() - started < 500, text.slice(0, 10));
    }
  });
});

describe('what is no report of a study', () => {
  it('is news by its type', () => {
    assert.equal(design('A trial of zinc', 'Patients were randomised.', 'article-newspaper'), 'news');
    assert.equal(design('Zinc', '', 'constructor'), 'source of unstated design');
  });

  it('or by its words, however good the study it retells', () => {
    const told = gradeDesign(
      'Zinc beats the sniffles',
      'According to a new study, 300 patients were randomised to zinc. “It works,” said lead author Ann Poe.',
      'webpage',
    );
    assert.deepEqual([told.design, told.cues.design], ['news', 'According to a new study']);
  });

  it('is promotion where somebody sells it', () => {
    assert.equal(
      design(
        'Zinc drips',
        'A randomised trial showed that zinc works. Book your appointment today.',
        'webpage',
      ),
      'promotion',
    );
    assert.equal(
      design('Zincora', 'Acme Inc. today announced results of a trial of Zincora™ in colds.'),
      'promotion',
    );
    assert.equal(design('Kelp', `${'We sell kelp. '.repeat(900)} Call us for more.`, ''), 'promotion');
  });

  it('but a trade name makes no promotion of a study, nor a date news', () => {
    assert.equal(
      design('Zincora: a randomised trial', 'Between 3 May, 2018 and 4 June, 2019, 40 men got Zincora®.'),
      'randomised trial',
    );
  });

  it('is a label by its headings', () => {
    assert.equal(
      design(
        'Zincora tablets',
        'Indications and usage: colds. Dosage and administration: one. Contraindications: none.',
      ),
      'label',
    );
    assert.equal(design('Statins', 'We found contraindications in 40 men.'), 'source of unstated design');
  });

  it('is a testimonial where a patient tells', () => {
    assert.equal(
      design('My story', 'I was diagnosed with gout in May. My doctor gave me kelp, and my pain left.', ''),
      'testimonial',
    );
  });
});
