import assert from 'node:assert/strict';
import { createEngine, createLibrary } from '../../src/engine.ts';
import type { CslItem, Draft, Format, Source } from '../../src/model.ts';

function source(csl: Partial<CslItem> & { readonly id: string }): Source {
  return {
    csl: { type: 'article-journal', title: `The title of ${csl.id}`, ...csl },
    design: 'randomised trial',
    population: '',
    species: 'human',
    about: [],
    reports: [],
    results: [],
    // A figure of its own, so that the finding tells which source was compared.
    passages: [{ source: csl.id, text: 'Falls fell by 20% with daily walking.', span: { start: 0, end: 0 } }],
    path: `${csl.id}.md`,
  };
}

const library = createLibrary([
  source({
    id: 'lee2019',
    title: 'Daily walking and falls in older women',
    author: [{ family: 'Lee', given: 'Kim' }, { family: 'Poe' }],
    issued: '2019',
    DOI: '10.1000/XYZ123',
    PMID: '12345678',
  }),
  source({ id: 'berg', author: [{ family: 'van den Berg' }], issued: '2018' }),
  source({ id: 'who', author: [{ literal: 'World Health Organization' }], issued: '2020' }),
]);
const engine = createEngine();

function compare(text: string, format: Format): readonly string[] {
  const draft: Draft = { text, format };
  return engine
    .checkSources(draft, library)
    .findings.flatMap(({ rule, sources = [] }) => [rule, ...sources.map((place) => place.source)]);
}

const claim = 'Falls fell by 40% with daily walking';
const found = ['source/other-figure', 'lee2019'];

function assertFinds(what: string, text: string, format: Format = 'markdown', expected = found): void {
  it(what, () => assert.deepEqual(compare(text, format), expected));
}

describe('A cited work is found in the library', () => {
  assertFinds('by its key in brackets', `${claim} [@lee2019, p. 3].`);
  assertFinds('by its key in the text', `@lee2019 [p. 4] reports: ${claim}.`);
  assertFinds('by its DOI, in whatever case', `${claim} (doi:10.1000/xyz123).`);
  assertFinds('by the address of its DOI', `${claim} ([here](https://doi.org/10.1000/xyz123)).`);
  assertFinds('by its PMID', `${claim} (PMID: 12345678).`);
  assertFinds('by first author and year', `${claim} (Lee and Poe, 2019).`);
  assertFinds('by first author and year in the text', `Lee et al. (2019): ${claim}.`);
  assertFinds('by a name with particles', `${claim} (van den Berg 2018).`, 'markdown', [
    'source/other-figure',
    'berg',
  ]);
  assertFinds('behind the full stop', `${claim}.[@lee2019] More is known.`);
  assertFinds('by a LaTeX command', `${claim.replace('%', '\\%')} \\parencite[see][4]{lee2019}.`, 'latex');
  assertFinds('by a role of reStructuredText', `${claim} :cite:\`lee2019\`.`, 'restructuredtext');
  assertFinds('by a macro of AsciiDoc', `${claim} cite:[lee2019].`, 'asciidoc');

  for (const [how, entry] of [
    ['DOI', 'Somebody. Something. doi:10.1000/xyz123'],
    ['title', 'Lee K. Daily Walking and Falls in Older Women. J Ex. 2018;1:2.'],
    ['author and year', 'Lee K, Poe B. Something else. J Ex. 2019;1:2.'],
  ] as const) {
    assertFinds(
      `by number and the ${how} of the reference`,
      `${claim} [2].\n\n## References\n\n1. Another.\n2. ${entry}\n`,
    );
  }
  assertFinds(
    'by number in brackets at the head of lines',
    `${claim} [12].\n\n## References\n\n[11] Another.\n[12] Lee K. Walks. 2019.\n`,
  );
  assertFinds(
    'by a raised number',
    `${claim}^2^.\n\n# Bibliography\n\n1. Another.\n2. Lee K. Walks. 2019.\n`,
  );
  assertFinds('by a footnote', `${claim}.[^a]\n\n[^a]: Lee K. Walks. 2019.\n`);
  assertFinds(
    'by number in plain text',
    `${claim} [2].\n\nReferences\n\n1. Another.\n2. Lee K. Walks. 2019.\n`,
    'plaintext',
  );
  assertFinds(
    'by number in HTML',
    `<p>${claim}<sup>2</sup>.</p><h2>References</h2><ol><li>Another.</li><li>Lee K. Walks. 2019.</li></ol>`,
    'html',
  );
  assertFinds(
    'by the item of a LaTeX bibliography',
    `${claim.replace('%', '\\%')} \\cite{a}.\n\\begin{thebibliography}{9}\n\\bibitem{a} Lee K. Walks. 2019.\n\\end{thebibliography}`,
    'latex',
  );
  assertFinds(
    'by a citation of reStructuredText',
    `${claim} [Lee]_.\n\n.. [Lee] Lee K. Walks. 2019.\n`,
    'restructuredtext',
  );
});

describe('A cited work is not taken for another', () => {
  const missing = ['source/not-in-library'];
  assertFinds('where only the author fits', `${claim} (Kim and Lee, 2015).`, 'markdown', missing);
  assertFinds('where only the year fits', `${claim} (Kim, 2019).`, 'markdown', missing);
  assertFinds('where the second author is named first', `${claim} (Poe, 2019).`, 'markdown', missing);
  assertFinds('and a number without a list of references is none', `${claim} [2].`, 'markdown', []);
  assertFinds(
    'and the list of references is no claim',
    '## References\n\n1. Lee K. Falls fell by 40% with daily walking. doi:10.1000/xyz123\n',
    'markdown',
    [],
  );
  assertFinds(
    'and of several works one may bear the words out',
    `${claim} [@lee2019; @poe2020].`,
    'markdown',
    missing,
  );
});
