import assert from 'node:assert/strict';
import { citeFull, citeShort } from '../../../src/evidence/citing/cite.ts';
import { readBibtex } from '../../../src/evidence/reading/readBibtex.ts';

const read = (text: string) => readBibtex(text, 'list.bib');
const first = (fields: string, type = 'article') => read(`@${type}{a, ${fields}}`).sources[0];
const ids = (text: string) => read(text).sources.map(({ csl }) => csl.id);
const problems = (text: string) => read(text).problems.map(({ message }) => message);

const rice = String.raw`@string{nut = "Nutrition" # { Letters}}
@article{rice2019,
  author  = {M{\"u}ller, Anna and van der Berg, Jan and others},
  title   = {Brown rice and {HbA1c} {\&} {$\beta$}-cells},
  journal = nut,
  year    = 2019,
  month   = mar,
  volume  = 7,
  number  = 2,
  pages   = {12--19},
  doi     = {https://doi.org/10.1000/ab\_c},
  abstract = {We {\textit{randomly}} assigned 60 adults
     to rice. Glucose fell by 5\% ($p<0.05$).}
}
`;

describe('readBibtex', () => {
  it('reads what a citation needs', () => {
    const { sources, problems } = read(rice);
    assert.deepEqual(problems, []);
    assert.deepEqual(sources[0]?.csl, {
      id: 'rice2019',
      type: 'article-journal',
      title: 'Brown rice and HbA1c & β-cells',
      author: [
        { family: 'Müller', given: 'Anna' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'et al.' },
      ],
      issued: '2019-03',
      'container-title': 'Nutrition Letters',
      volume: '7',
      issue: '2',
      page: '12-19',
      DOI: '10.1000/ab_c',
    });
    assert.equal(sources[0].design, 'randomised trial');
  });

  it('places each sentence of an abstract where it stands in the file, TeX and line ends between', () => {
    const text = `\ufeff${rice.replace(/\n/g, '\r\n')}`;
    const told = read(text).sources[0]?.passages.map(({ text: said, span }) => [
      said,
      text.slice(span.start, span.end),
    ]);
    assert.deepEqual(told, [
      [
        'We randomly assigned 60 adults to rice.',
        'We {\\textit{randomly}} assigned 60 adults\r\n     to rice.',
      ],
      ['Glucose fell by 5% (p<0.05).', 'Glucose fell by 5\\% ($p<0.05$).'],
    ]);
  });

  it('takes the title for a passage where there is no abstract, at the entry', () => {
    const text = 'Some words.\n@book{tea, title = "Tea {"}time{"}"}';
    const passage = read(text).sources[0]?.passages[0];
    assert.equal(passage?.text, 'Tea "time"');
    assert.ok(text.slice(passage.span.start, passage.span.end).startsWith('@book{tea'));
  });

  const names: readonly (readonly [string, unknown])[] = [
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['King, Jr, Martin Luther', { family: 'King', given: 'Martin Luther', suffix: 'Jr' }],
    ['{World Health and Food Organization}', { literal: 'World Health and Food Organization' }],
    ['family=Berg, given=Jan, prefix=van den', { family: 'van den Berg', given: 'Jan' }],
    ['Plato', { family: 'Plato' }],
    ['{Barnes} {and} {Noble}', { family: 'Noble', given: 'Barnes and' }],
    [String.raw`\'{E}. Garc\'{\i}a`, { family: 'García', given: 'É.' }],
    [String.raw`\v{C}apek, Karel`, { family: 'Čapek', given: 'Karel' }],
    [String.raw`{\O}stergaard, S{\o}ren`, { family: 'Østergaard', given: 'Søren' }],
  ];
  for (const [written, author] of names) {
    it(`reads the name ${written}`, () => {
      assert.deepEqual(first(`author = {${written}}`)?.csl.author, [author]);
    });
  }

  it('cites junior and "and others" as people do', () => {
    const csl = first('author = {King, Jr, Martin and others}, title = {T}, year = 1960')?.csl;
    assert.ok(csl);
    assert.equal(citeShort(csl), 'King et al. 1960');
    assert.ok(citeFull(csl).startsWith('King M Jr, et al.'));
  });

  it('reads the dates, journals and identifiers of BibLaTeX', () => {
    const csl = first(
      'title = {T}, subtitle = {S}, journaltitle = {J}, date = {2019-04-12/2019-05}, eprint = {12345678}, eprinttype = {pubmed}',
    )?.csl;
    assert.deepEqual(
      [csl?.title, csl?.['container-title'], csl?.issued, csl?.PMID],
      ['T: S', 'J', '2019-04-12', '12345678'],
    );
    assert.equal(first('note = {PMID: 123; PMCID: PMC77}')?.csl.PMID, '123');
    assert.equal(first('note = {PMID: 123; PMCID: PMC77}')?.csl.PMCID, 'PMC77');
  });

  it('knows what kind of work an entry is', () => {
    assert.equal(first('title = {T}', 'phdthesis')?.csl.type, 'thesis');
    assert.equal(first('title = {T}, entrysubtype = {newspaper}')?.design, 'news');
    assert.equal(first('title = {T}', 'constructor')?.csl.type, 'document');
  });

  it('takes from the entry named by crossref what an entry has not', () => {
    const text =
      '@inproceedings{a, crossref = {C}, title = {A}}\n@proceedings{c, title = {Talks}, year = 2011}';
    const csl = read(text).sources[0]?.csl;
    assert.deepEqual([csl?.title, csl?.['container-title'], csl?.issued], ['A', 'Talks', '2011']);
    assert.deepEqual(ids('@article{a, crossref = {a}, title = {A}}'), ['a']);
  });

  it('reads the files that Zotero, JabRef and Mendeley attach', () => {
    const files = (field: string) => first(`title = {T}, file = {${field}}`)?.files;
    assert.deepEqual(files('Full Text:files/1/A b.pdf:application/pdf;Snap:files/2/x.html:text/html'), [
      'files/1/A b.pdf',
      'files/2/x.html',
    ]);
    assert.deepEqual(files(String.raw`:C\:\\Papers\\a.pdf:PDF`), [String.raw`C:\Papers\a.pdf`]);
    assert.deepEqual(files('papers/a.pdf'), ['papers/a.pdf']);
    assert.equal(files(''), undefined);
  });

  it('takes species from key words that are MeSH headings, and a retraction from notes and title', () => {
    const animals = first('title = {Tea and sleep in patients}, keywords = {Animals, Mice, Tea}');
    assert.deepEqual(
      [animals?.design, animals?.species, animals?.population],
      ['animal study', 'animal', 'mice'],
    );
    assert.equal(first('title = {RETRACTED: Tea and sleep}')?.retracted, true);
    assert.equal(first('title = {Tea}, note = {Retraction in: J Tea 2020}')?.retracted, true);
    assert.equal(first('title = {Retracted papers on tea}')?.retracted, undefined);
  });

  it('names each broken entry by its line, and reads the rest', () => {
    const text = `@article{a, title = {A}}
@article{b, title = {Open {brace}, year = 2000

@article{c,
  title = {C {c},
  year = 2001,
}
@book{d, title = {D}, = 7,
  year = 2002}
@book{a, title = {Again}}
@misc{, title = {No key}}
@book{e, title = {E}}, year = 2003}
a mail to me@tea.org, and @someone
@misc(f, title = {F})`;
    assert.deepEqual(ids(text), ['a', 'c', 'd', 'e', 'f']);
    assert.deepEqual(
      read(text).sources.map(({ csl }) => csl.issued),
      [undefined, '2001', '2002', undefined, undefined],
    );
    const told = problems(text);
    for (const line of [2, 4, 8, 10, 11, 12]) {
      assert.ok(
        told.some((message) => message.startsWith(`list.bib:${line}: `)),
        `${line}: ${told.join('\n')}`,
      );
    }
  });

  it('says so where a file holds no entry, and says nothing of an empty one', () => {
    assert.deepEqual(problems('\u0000\u0001 PNG \ud800'), [
      'list.bib:1: no entry of BibTeX was found; nothing is read',
    ]);
    assert.deepEqual(read(''), { sources: [], problems: [] });
    assert.deepEqual(problems('@comment{jabref-meta: x}'), []);
  });

  it('lists no more than a hundred problems and counts the others', () => {
    const told = problems('@a{b, title = {T}}\n'.repeat(300));
    assert.equal(told.length, 101);
    assert.match(told.at(-1) ?? '', /^list\.bib: 199 more/);
  });
});
