import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { createLibrary } from '../src/evidence/ranking/library.ts';
import { weigh } from '../src/evidence/weighing/compare.ts';
import { compileSeeds } from '../src/hosts/compileSeeds.ts';
import { type ClaimInWords, designs, type Source } from '../src/model.ts';

const sources: readonly Source[] = JSON.parse(compileSeeds(resolve(import.meta.dirname, '../seeds')));
const library = createLibrary(sources);

describe('the bundled library', () => {
  const ask = (text: string, more: Partial<ClaimInWords> = {}) => {
    const percentages = Array.from(text.matchAll(/([\d.]+)%/g), ([, digits]) => Number(digits));
    return weigh({ text, percentages, strength: 'direct', certain: false, ...more }, library);
  };
  const found = (query: string, context?: string): string[] =>
    library.search(query, context === undefined ? {} : { context }).map(({ source }) => source.csl.id);

  describe('asked for “70% of patients with depression respond to ketamine infusions”', () => {
    const evidence = ask('70% of patients with depression respond to ketamine infusions');

    it('shows both wordings of the clinic, with their two denominators', () => {
      const lines = evidence.retellings
        .filter(({ source }) => source.csl.id === 'virginia-infusion-therapies')
        .map(({ passage }) => passage.line);
      assert.ok(lines.includes(45) && lines.includes(51), `lines ${lines.join(', ')}`);
    });

    it('shows checked figures of at least three primary studies that can be cited', () => {
      const studies = new Set(evidence.results.map(({ source }) => source));
      assert.ok(studies.size >= 3);
      for (const { source, result } of evidence.results) {
        assert.ok(result.checked && result.outcome === 'response' && result.unit === '%');
        assert.ok(designs.indexOf(source.design) < designs.indexOf('label'));
        assert.ok(
          source.csl.author && source.csl.issued && (source.csl.DOI || source.csl['container-title']),
        );
      }
      assert.deepEqual(
        evidence.results.find(({ source }) => source.csl.id === 'popova2019')?.result.comparator?.value,
        52,
      );
    });

    it('calls it overstated and names the uncontrolled study behind the figure', () => {
      assert.equal(evidence.verdict, 'overstated');
      assert.match(
        evidence.reasons[0] ?? '',
        /70\.8%, comes from an uncontrolled trial of 24 people \(Murrough et al\. 2013b\)/,
      );
      assert.equal(evidence.passages[0]?.source.csl.id, 'murrough2013rep');
    });
  });

  it('finds the mouse studies behind a claim about synapses', () => {
    const evidence = ask('Ketamine rebuilds synapses');
    assert.equal(evidence.passages[0]?.source.csl.id, 'modasava2019');
    assert.equal(evidence.verdict, 'different population');
  });

  it('shows the journal of the 2019 study both ways', () => {
    const evidence = ask('In 2019 the journal Nature published what Liston found of ketamine in mice');
    const texts = [...evidence.passages, ...evidence.retellings].map(({ passage }) => passage.text).join(' ');
    assert.match(texts, /appeared in Science/);
    assert.match(texts, /Names Nature as the journal/);
  });

  it('shows both times at which the mice changed', () => {
    const texts = library
      .search('Ketamine changed behaviour in mice within six hours')
      .map(({ passage }) => passage.text);
    assert.ok(texts.some((text) => /three hours/.test(text) && /six hours/.test(text)));
  });

  for (const [claim, ...sides] of [
    ['Ketamine restored exactly the same synapses in mice', /exactly the same|exactly the old/, /near the/],
    ['The effects of ketamine last for more than a month', /longer than a month/, /wear off/],
    ['How ketamine works in the brain is simple', /reasons why ketamine works are simple/, /nobody/i],
    ['Ketamine was approved in the 1960s', /in the 1960s/, /in 1970/],
    ['Soldiers given ketamine had PTSD less often', /had PTSD less often/, /no association|did not go with/],
    ['Ketamine makes nerve cells look like trees in spring', /credits .*Zarate/, /Duman/],
  ] as const) {
    it(`shows both sides of “${claim}”`, () => {
      const texts = library.search(claim, { limit: 30 }).map(({ passage }) => passage.text);
      for (const side of sides)
        assert.ok(
          texts.some((text) => side.test(text)),
          String(side),
        );
    });
  }

  it('knows that ketamine is approved for something else', () => {
    assert.equal(ask('Ketamine is approved by the FDA for depression').verdict, 'contradicted');
    assert.notEqual(ask('Ketamine is approved by the FDA as an anaesthetic').verdict, 'contradicted');
  });

  it('finds what “these infusions” are in the context', () => {
    const claim = 'These infusions work for 70% of patients';
    assert.deepEqual(found(claim), []);
    assert.ok(found(claim, 'How ketamine infusions treat depression').includes('murrough2013rep'));
  });

  const context = 'How ketamine infusions treat depression';
  for (const claim of [
    'Statins cut LDL by 70%',
    'Clean the swab with 70% ethanol',
    'Sertraline relieves depression in 70% of patients',
    'Prozac helps 70% of depressed patients',
    'Ginkgo relieves depression',
    'Cognitive behavioural therapy relieves depression',
    'Antidepressants work for 70% of patients with depression',
    'Coffee reduces the risk of stroke',
    'Yoga reduces stress',
    'Ketamine relieves chronic back pain',
    'Depression affects 280 million people',
  ]) {
    it(`is silent about “${claim}”, in a text about ketamine too`, () => {
      assert.deepEqual(found(claim), []);
      assert.deepEqual(found(claim, context), []);
      assert.equal(ask(claim, { context }).verdict, 'no evidence found in your sources');
    });
  }

  for (const claim of ['The effect lasts for weeks', '70% of patients respond', 'Mice like cheese', '70%']) {
    it(`is silent about “${claim}” where nothing says what it is about`, () => {
      assert.deepEqual(found(claim), []);
    });
  }
});
