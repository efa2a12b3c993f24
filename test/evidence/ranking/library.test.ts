import assert from 'node:assert/strict';
import { citeShort } from '../../../src/evidence/citing/cite.ts';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import type { Source } from '../../../src/model.ts';
import { sketch } from '../records.ts';

const statins = sketch({
  id: 'statins',
  front: 'about: [rosuvastatin, statins, LDL cholesterol, heart attack]',
  findings: [
    'Rosuvastatin lowered LDL cholesterol by 40% within eight weeks.',
    'Muscle pain and cramps at night were as common with rosuvastatin as with placebo.',
  ],
});
const coffee = sketch({
  id: 'coffee',
  front: 'design: cohort study\nabout: [coffee, stroke, IL-6]',
  findings: ['People who drank coffee had fewer strokes.', 'IL-6 was lower in people who drank coffee.'],
});
const plain = sketch({
  id: 'plain',
  front: 'title: Cinnamon in gingerbread bakers',
  findings: ['Cinnamon dust was linked with sneezing among gingerbread bakers.'],
});
const library = createLibrary([statins, coffee, plain]);

const found = (query: string, context?: string): string[] =>
  library
    .search(query, context === undefined ? {} : { context })
    .map(({ source, passage }) => `${source.csl.id}: ${passage.text}`);

describe('searching a library', () => {
  it('tells sources apart that would be cited alike, in whatever order they come', () => {
    const rice = (id: string, year: number) =>
      sketch({ id, front: `author: [{ family: Rice }]\nissued: ${year}` });
    const [first, second, other] = [rice('x', 2013), rice('y', 2013), rice('z', 2014)];
    const cited = (...sources: readonly Source[]) =>
      createLibrary(sources).sources.map((source) => citeShort(source.csl));
    assert.deepEqual(cited(first, second, other), ['Rice 2013a', 'Rice 2013b', 'Rice 2014']);
    assert.deepEqual(cited(second, first), ['Rice 2013b', 'Rice 2013a']);
  });

  it('puts the passage that says it first', () => {
    assert.match(found('Rosuvastatin cuts LDL cholesterol')[0] ?? '', /^statins: Rosuvastatin lowered LDL/);
    assert.match(found('Does rosuvastatin cause muscle pain?')[0] ?? '', /^statins: Muscle pain/);
  });

  it('finds a compound however it is written', () => {
    assert.match(found('Coffee lowers IL-6')[0] ?? '', /^coffee: IL-6/);
    assert.match(found('Coffee lowers IL‑6 levels')[0] ?? '', /^coffee: IL-6/);
  });

  it('says nothing of another substance, whatever else is shared', () => {
    assert.deepEqual(found('Ezetimibe lowers LDL cholesterol by 40%'), []);
    assert.deepEqual(found('Bempedoic acid lowers LDL cholesterol by 40% within eight weeks'), []);
    assert.deepEqual(found('Green tea drinkers had fewer strokes'), []);
    assert.deepEqual(found('Antibiotics prevent stroke in people'), []);
  });

  it('says nothing of another condition', () => {
    assert.deepEqual(found('Rosuvastatin prevents dementia'), []);
    assert.deepEqual(found('Coffee relieves migraine'), []);
  });

  it('is not led by numbers and words that any sentence holds', () => {
    assert.deepEqual(found('40% of patients respond within eight weeks'), []);
    assert.deepEqual(found('40%'), []);
    assert.deepEqual(found(''), []);
  });

  it('needs the context where the claim names no substance', () => {
    const claim = 'It lowered LDL cholesterol within eight weeks';
    assert.match(found(claim, 'What rosuvastatin does')[0] ?? '', /^statins: Rosuvastatin lowered LDL/);
    const paragraph =
      'Rosuvastatin helps against LDL cholesterol, dementia, gout, migraine, stroke and anxiety. ';
    assert.match(found(claim, paragraph + claim)[0] ?? '', /^statins: Rosuvastatin lowered LDL/);
    assert.deepEqual(found('The effect lasted for weeks'), []);
    assert.deepEqual(found('Ezetimibe is taken at night', 'What rosuvastatin does'), []);
    assert.deepEqual(found('Niceritol lowers LDL cholesterol', 'What rosuvastatin does'), []);
    assert.deepEqual(found('Red yeast rice lowers LDL cholesterol', 'What rosuvastatin does'), []);
    assert.deepEqual(found('Exercise lowers LDL cholesterol', 'What rosuvastatin does'), []);
    assert.notDeepEqual(found('The drug lowers LDL cholesterol', 'What rosuvastatin does'), []);
    assert.deepEqual(found('Swimming lowers the risk of gout', 'What rosuvastatin does'), []);
  });

  it('takes two rare words in common for enough, however long the sentence', () => {
    const long =
      'Somebody at the village fair swore that rosuvastatin, which her cousin took in spring against the advice of ' +
      'three grocers, kept him up at night with muscle cramps in places that no map of the human body names';
    assert.match(found(long)[0] ?? '', /^statins: Muscle pain/);
    assert.deepEqual(found(long.replace('rosuvastatin', 'ezetimibe')), []);
  });

  it('does not take the context for the subject when it names a substance the source does not know', () => {
    const claim = 'It lowered LDL cholesterol within eight weeks';
    assert.deepEqual(found(claim, 'Rosuvastatin or semaglutide?'), []);
  });

  it('goes by title and passage where a record does not say what it is about', () => {
    const pills = sketch({
      id: 'pills',
      front: 'title: Selenium and asthma at altitude',
      findings: [
        'Selenium tablets shortened attacks among mountaineers.',
        'Attacks were shorter among mountaineers.',
      ],
    });
    const { search } = createLibrary([pills]);
    const shown = (claim: string) => search(claim).map(({ passage }) => passage.text);
    assert.deepEqual(
      shown('Selenium shortened asthma attacks among mountaineers')[0],
      pills.passages[0]?.text,
    );
    assert.deepEqual(shown('Magnesium shortened asthma attacks among mountaineers'), []);
    assert.deepEqual(shown('Selenium shortened migraine attacks among mountaineers'), []);
  });

  it('compares by words alone where a record does not say what it is about', () => {
    assert.match(found('Cinnamon makes gingerbread bakers sneeze')[0] ?? '', /^plain/);
    assert.deepEqual(found('Ginger makes bakers rich and famous'), []);
  });

  it('gives as many as asked, best first', () => {
    const matches = library.search('Coffee and stroke and IL-6', { limit: 1 });
    assert.equal(matches.length, 1);
    const scores = library.search('Rosuvastatin and LDL cholesterol').map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((left, right) => right - left),
    );
  });

  it('takes any query and an empty library', () => {
    for (const query of ['\ud800', '😀', '\u202eabc', 'a'.repeat(100_000), '['.repeat(1000), '__proto__']) {
      assert.doesNotThrow(() => library.search(query, { context: query }));
      assert.deepEqual(createLibrary([]).search(query), []);
    }
  });

  it('finds the same in whatever order the sources come', () => {
    const turned = createLibrary([plain, coffee, statins]);
    assert.deepEqual(
      turned.search('Coffee and strokes').map(({ passage }) => passage),
      library.search('Coffee and strokes').map(({ passage }) => passage),
    );
  });
});

describe("a library's version", () => {
  it('is the same for the same sources and another when a word changes', () => {
    assert.equal(createLibrary([coffee, statins, plain]).version, library.version);
    assert.notEqual(createLibrary([statins, coffee]).version, library.version);
    const changed = { ...coffee, population: 'sailors' };
    assert.notEqual(createLibrary([statins, changed, plain]).version, library.version);
  });
});

describe('sources that do not say what they are about', () => {
  const paper = sketch({
    id: 'paper',
    front: 'title: Chestnut honey and seasonal coughing among beekeepers',
    findings: [
      'Beekeepers cough in spring.',
      'We counted nights of seasonal coughing in 40 beekeepers.',
      'In conclusion, chestnut honey reduced seasonal coughing in beekeepers at night.',
    ],
  });
  const { search } = createLibrary([paper, plain]);
  const shown = (query: string, context = '') =>
    search(query, { context }).map(({ passage }) => passage.text);

  it('are judged as a whole, and the sentence that answers comes first', () => {
    assert.match(shown('Chestnut honey calms coughing beekeepers in spring')[0] ?? '', /^In conclusion/);
  });

  it('are silent for a word or two in common, and for everyday words however many', () => {
    assert.deepEqual(shown('Beekeepers were found to live long in the Alps with their families'), []);
    assert.deepEqual(shown('We found that most people get better in the end'), []);
  });

  it('are silent for a sentence whose subject stands elsewhere, unless they name it', () => {
    const claim = 'It reduced seasonal coughing in beekeepers';
    assert.notDeepEqual(shown(claim.replace('It', 'Honey')), []);
    assert.deepEqual(shown(claim, 'What rosuvastatin does'), []);
    assert.deepEqual(shown('It reduced coughing'), []);
  });
});
