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
  });

  it('else from what the abstract says of its own methods', () => {
    assert.equal(
      design('Zinc for colds', 'Patients were randomly assigned to zinc or placebo.'),
      'randomised trial',
    );
    assert.equal(design('Zinc for colds', 'We searched Medline for trials in adults.'), 'systematic review');
    assert.equal(design('Zinc for colds', 'In this review we look at adults.'), 'narrative review');
    assert.equal(design('Coffee', 'Women were followed for nine years.'), 'cohort study');
  });

  it('does not take the trials it speaks of for its own design', () => {
    assert.equal(
      design('Zinc for colds', 'Earlier trials in adults disagreed.'),
      'source of unstated design',
    );
    assert.equal(design('Coffee and gout: Mendelian randomisation'), 'source of unstated design');
  });

  it('calls what was done to animals or cells by that, however it was allocated', () => {
    assert.deepEqual(
      gradeDesign('Zinc and wounds', 'Rats were randomly assigned to zinc.', 'article-journal'),
      {
        design: 'animal study',
        species: 'animal',
        population: 'rats',
      },
    );
    const grown = gradeDesign('Zinc on HeLa cells', '', 'article-journal');
    assert.deepEqual(Object.values(grown), ['in vitro study', 'cells', 'cells']);
    assert.equal(design('Zinc in adult mice', 'It may one day help patients.'), 'animal study');
    assert.equal(design('Zinc in mouse models: a systematic review'), 'systematic review');
  });

  it('is about people where it names people beside animals, and says nothing more than it knows', () => {
    assert.deepEqual(gradeDesign('Zinc', 'Patients differ from mice.', 'article-journal'), {
      design: 'source of unstated design',
      species: 'human',
      population: '',
    });
  });

  it('knows news by its type', () => {
    assert.equal(design('A trial of zinc', 'Patients were randomised.', 'article-newspaper'), 'news');
    assert.equal(design('Zinc', '', 'constructor'), 'source of unstated design');
  });
});
