import assert from 'node:assert/strict';
import { citeFull, citeShort, describeDesign } from '../../../src/evidence/citing/cite.ts';
import type { CslItem } from '../../../src/model.ts';
import { sketch } from '../records.ts';

const item = (more: Partial<CslItem>): CslItem => ({
  id: 'a',
  type: 'article-journal',
  title: 'A title',
  ...more,
});
const authors = (...names: string[]) => names.map((family) => ({ family, given: 'Ann Bea' }));

describe('a short citation', () => {
  it('names one author, two, or the first of more', () => {
    const shorts = [authors('Li'), authors('Li', 'Wu'), authors('Li', 'Wu', 'Xu')].map((author) =>
      citeShort(item({ author, issued: '2019-04-12' })),
    );
    assert.deepEqual(shorts, ['Li 2019', 'Li and Wu 2019', 'Li et al. 2019']);
  });

  it('knows that “et al.” is nobody', () => {
    const author = [...authors('Li'), { literal: 'et al.' }];
    assert.equal(citeShort(item({ author, issued: '2019' })), 'Li et al. 2019');
  });

  it('falls back on journal, publisher, title and “n.d.”', () => {
    assert.equal(citeShort(item({ 'container-title': 'The Paper', issued: '2019' })), 'The Paper 2019');
    assert.equal(citeShort(item({ publisher: 'An Agency' })), 'An Agency n.d.');
    assert.equal(citeShort(item({})), 'A title n.d.');
    const title = 'One two three four five six seven eight nine';
    assert.equal(citeShort(item({ title })), 'One two three four five six seven eight … n.d.');
    assert.equal(citeShort(item({ author: [{}], publisher: 'An Agency' })), 'An Agency n.d.');
  });
});

describe('a full citation', () => {
  it('is one line with everything the record gives', () => {
    const full = citeFull(
      item({
        author: [...authors('Li'), { literal: 'The Group' }, { literal: 'et al.' }],
        'container-title': 'J Examples',
        issued: '2019-04-02',
        volume: '7',
        issue: '2',
        page: '1-9',
        DOI: '10.1000/x',
        PMID: '12',
        PMCID: 'PMC3',
      }),
    );
    assert.equal(
      full,
      'Li AB, The Group, et al. A title. J Examples. 2019 Apr 2;7(2):1-9. doi: 10.1000/x. PMID: 12. PMCID: PMC3.',
    );
  });

  it('leaves out what is not there', () => {
    assert.equal(citeFull(item({})), 'A title.');
    assert.equal(citeFull(item({ title: 'Why?', issued: '2019' })), 'Why? 2019.');
    assert.equal(citeFull(item({ page: '3', issue: '2' })), 'A title. (2):3.');
    assert.equal(citeFull(item({ URL: 'https://example.org/a' })), 'A title. https://example.org/a');
  });

  it('keeps initials and makes them of names in any script', () => {
    const full = citeFull(
      item({
        author: [
          { family: 'Ng', given: 'ABC' },
          { family: 'Émile', given: 'Jean-Luc étienne' },
        ],
      }),
    );
    assert.equal(full, 'Ng ABC, Émile JLÉ. A title.');
  });
});

describe('the description of a design', () => {
  it('says what it is, of whom, against what and how certain', () => {
    const source = sketch({
      id: 'a',
      front:
        'design: systematic review\npopulation: adults with gout\nn: 2665\ncomparator: placebo\ncertainty: low',
    });
    assert.equal(
      describeDesign(source),
      'systematic review, 2,665 adults with gout, against placebo, low certainty',
    );
  });

  it('says less where the record does', () => {
    assert.equal(describeDesign(sketch({ id: 'a', front: 'design: news' })), 'news');
    assert.equal(describeDesign(sketch({ id: 'a', front: 'design: label\nn: 4' })), 'label');
  });
});
