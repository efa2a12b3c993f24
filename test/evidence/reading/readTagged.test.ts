import assert from 'node:assert/strict';
import { readMedline } from '../../../src/evidence/reading/tagged/readMedline.ts';
import { readPubmedText } from '../../../src/evidence/reading/tagged/readPubmedText.ts';
import { readRis } from '../../../src/evidence/reading/tagged/readRis.ts';

const ris = `TY  - JOUR
AU  - Brown, Ann
AU  - van Berg, Bo, Jr.
AU  - Tea Study Group
TI  - Tea and sleep
T2  - Journal of Tea
PY  - 2019/04/12/
VL  - 7
IS  - 2
SP  - 12
EP  - 19
DO  - 10.1000/tea
AN  - 12345678
N2  - We randomly assigned 80 adults to tea.
They slept longer.
KW  - Humans
L1  - internal-pdf://tea.pdf
ER  - 
`;

const medline = `
PMID- 12345678
OWN - NLM
DP  - 2019 Apr 12
TI  - Tea and sleep in the
      elderly.
LID - 10.1000/tea [doi]
AB  - BACKGROUND: Tea is drunk. RESULTS: Sleep did
      not change in those who drank it.
FAU - Brown, Ann
AU  - Brown A
FAU - White, Bo Jim
PT  - Journal Article
PT  - Randomized Controlled Trial
MH  - *Tea/adverse effects
MH  - Humans
PMC - PMC77
JT  - Journal of tea
`;

describe('readRis', () => {
  it('reads what a citation needs', () => {
    const { sources, problems } = readRis(ris, 'a.ris');
    assert.deepEqual(problems, []);
    assert.deepEqual(sources[0]?.csl, {
      id: 'brown2019',
      type: 'article-journal',
      title: 'Tea and sleep',
      author: [
        { family: 'Brown', given: 'Ann' },
        { family: 'van Berg', given: 'Bo', suffix: 'Jr.' },
        { literal: 'Tea Study Group' },
      ],
      issued: '2019-04-12',
      'container-title': 'Journal of Tea',
      volume: '7',
      issue: '2',
      page: '12-19',
      DOI: '10.1000/tea',
      PMID: '12345678',
    });
    assert.deepEqual(sources[0].files, ['internal-pdf://tea.pdf']);
  });

  it('places the sentences of an abstract, over its lines', () => {
    const text = `\ufeff${ris.replace(/\n/g, '\r\n')}`;
    const { sources } = readRis(text, 'a.ris');
    assert.deepEqual(
      sources[0]?.passages.map(({ text: told, span }) => [told, text.slice(span.start, span.end)]),
      [
        ['We randomly assigned 80 adults to tea.', 'We randomly assigned 80 adults to tea.'],
        ['They slept longer.', 'They slept longer.'],
      ],
    );
  });

  it('reads records whose end is missing, and names what is no record', () => {
    const text =
      'TY  - JOUR\nTI  - One\nTY  - BOOK\nTI  - Two\nER  - \nTI  - Three\nER  - \n\nTY  - NEWS\nTI  - Four';
    const { sources, problems } = readRis(text, 'a.ris');
    assert.deepEqual(
      sources.map(({ csl }) => [csl.title, csl.type]),
      [
        ['One', 'article-journal'],
        ['Two', 'book'],
        ['Four', 'article-newspaper'],
      ],
    );
    assert.deepEqual(problems, [
      { message: 'a.ris:6: this record does not begin with “TY”; it is left out' },
    ]);
    assert.equal(readRis('\u0000nothing', 'a.ris').problems.length, 1);
    assert.deepEqual(readRis('', 'a.ris'), { sources: [], problems: [] });
  });

  it('gives works of one author and year keys of their own', () => {
    const record = 'TY  - JOUR\nAU  - Brown, A\nPY  - 2019\nTI  - T\nER  - \n';
    assert.deepEqual(
      readRis(record.repeat(3), 'a.ris').sources.map(({ csl }) => csl.id),
      ['brown2019', 'brown2019b', 'brown2019c'],
    );
  });
});

describe('readMedline', () => {
  it('reads a record, its lines joined', () => {
    const { sources, problems } = readMedline(medline, 'a.nbib');
    assert.deepEqual(problems, []);
    assert.deepEqual(sources[0]?.csl, {
      id: 'pmid:12345678',
      type: 'article-journal',
      title: 'Tea and sleep in the elderly',
      author: [
        { family: 'Brown', given: 'Ann' },
        { family: 'White', given: 'Bo Jim' },
      ],
      'container-title': 'Journal of tea',
      issued: '2019-04-12',
      DOI: '10.1000/tea',
      PMID: '12345678',
      PMCID: 'PMC77',
    });
    const last = sources[0].passages.at(-1);
    assert.match(medline.slice(last?.span.start, last?.span.end), /Sleep did\n {6}not change in/);
  });

  const graded = (types: string, title = 'Tea and sleep', headings = '') => {
    const lines = [...types.split('|').map((type) => `PT  - ${type}`)];
    const mesh = headings === '' ? [] : headings.split('|').map((heading) => `MH  - ${heading}`);
    return readMedline(['PMID- 1', `TI  - ${title}`, ...lines, ...mesh].join('\n'), 'a.nbib').sources[0];
  };

  const stated: readonly (readonly [string, string, string])[] = [
    ['Journal Article|Randomized Controlled Trial', 'A cohort of tea drinkers', 'randomised trial'],
    ['Review|Systematic Review', 'Tea', 'systematic review'],
    ['Meta-Analysis', 'A randomised look at tea', 'systematic review'],
    ['Case Reports', 'Tea', 'case series'],
    ['Editorial', 'A randomised trial of tea', 'opinion'],
    ['Observational Study', 'Tea: a cross-sectional study', 'cross-sectional study'],
    ['Observational Study', 'Tea', 'cohort study'],
    ['Journal Article', 'Tea: a randomised trial', 'randomised trial'],
  ];
  for (const [types, title, design] of stated) {
    it(`takes “${types}” of “${title}” for: ${design}`, () => {
      assert.equal(graded(types, title)?.design, design);
    });
  }

  it('takes the species from MeSH headings before words, and leaves what has both to the words', () => {
    const mice = graded('Journal Article', 'Tea in women and men: a randomised trial', 'Animals|Mice|Female');
    assert.deepEqual([mice?.species, mice?.design, mice?.population], ['animal', 'animal study', 'mice']);
    assert.equal(graded('Journal Article', 'Tea in mice', 'Animals|Humans|Mice')?.species, 'animal');
    assert.equal(graded('Review', 'Tea in mice', 'Humans')?.species, 'human');
    assert.equal(graded('Journal Article', 'Tea in cultured cells', 'Humans|Cell Line')?.species, 'cells');
  });

  it('leaves no cue for what the record states', () => {
    assert.equal(graded('Randomized Controlled Trial', 'Tea: a cohort study')?.cues?.design, undefined);
  });

  it('says what was retracted', () => {
    assert.equal(graded('Retracted Publication')?.retracted, true);
    assert.equal(graded('Journal Article', 'RETRACTED: Tea')?.retracted, true);
    assert.equal(graded('Journal Article')?.retracted, undefined);
    assert.equal(readMedline('PMID- 1\nTI  - T\nRIN - J Tea. 2020', 'a').sources[0]?.retracted, true);
  });
});

describe('readPubmedText', () => {
  const text = `1. J Tea. 2019 Apr 12;7(2):12-19. doi: 10.1000/tea.

Tea and sleep in the
elderly.

Brown AB(1), White C(2).

Author information:
(1)The Tea Institute.

We asked whether tea changes sleep, and we gave tea to eighty adults for a year in
which they wrote down when they went to bed. It did not change how long they slept.

DOI: 10.1000/tea
PMID: 12345678 [Indexed for MEDLINE]

2. J Rice. 2018.

Rice and sleep.

Green D.

PMID: 87654321
`;
  it('reads the numbered records that PubMed saves', () => {
    const { sources = [], problems } = readPubmedText(text, 'a.txt') ?? {};
    assert.deepEqual(problems, []);
    assert.deepEqual(
      sources.map(({ csl }) => [csl.id, csl.title, csl['container-title'], csl.issued, csl.author]),
      [
        [
          'pmid:12345678',
          'Tea and sleep in the elderly',
          'J Tea',
          '2019-04-12',
          [
            { family: 'Brown', given: 'AB' },
            { family: 'White', given: 'C' },
          ],
        ],
        ['pmid:87654321', 'Rice and sleep', 'J Rice', '2018', [{ family: 'Green', given: 'D' }]],
      ],
    );
    assert.deepEqual(
      sources[0]?.passages.map((passage) => passage.text.slice(0, 12)),
      ['We asked whe', 'It did not c'],
    );
  });

  it('leaves other text alone', () => {
    assert.equal(readPubmedText('1. Tea is good.\n2. Rice is too.', 'a.txt'), undefined);
  });
});
