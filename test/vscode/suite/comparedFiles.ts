/** Five sources that say little, each in another format, and what a draft makes of them. Invented throughout. */
export const comparedFiles: Readonly<Record<string, string>> = {
  'references/reed2018.md': `---
type: article-journal
title: Rowing and back pain in older men
author: [{ family: Reed, given: A }, { family: Sato, given: B }, { literal: et al. }]
container-title: Journal of Invented Trials
issued: 2018
design: randomised trial
population: men over 60 years
n: 240
---

- In men over 60 years, back pain fell by 30% with weekly
  rowing over one year.
- Rowing was associated with better sleep.
`,
  'references/iqbal2020.bib': `@article{iqbal2020,
  author = {Iqbal, Sana},
  title = {Curvamin and tumour growth in mice},
  journal = {Annals of Examples},
  year = {2020},
  abstract = {In mice with liver tumours, curvamin reduced tumour growth by half.}
}
`,
  'references/gazette.md': `---
type: article-newspaper
title: Row your way to a better back
container-title: The Invented Gazette
issued: 2018
design: news
---

- Says that rowing reduces back pain by 30%.
`,
  'references/taken.json': JSON.stringify([
    {
      id: 'taken',
      type: 'article-journal',
      title: 'RETRACTED: Rowing and back pain in older women',
      abstract: 'Back pain fell with weekly rowing in women.',
    },
  ]),
  'references/moor2011.ris': `TY  - JOUR
AU  - Moor, Eva
TI  - Swimming and knee pain in nurses
JO  - Journal of Invented Trials
PY  - 2011
DO  - 10.5555/swim.7
AB  - Knee pain fell by 25% with weekly swimming in 90 nurses.
ER  -
`,
};

/** One sentence for each way in which a draft can differ from what it cites. */
export interface ComparedSentence {
  readonly text: string;
  readonly rule: string;
  /** The words underlined. */
  readonly words: string;
  /** The file that the finding leads to, and what stands there; none where there is no such source. */
  readonly file?: string;
  readonly passage?: RegExp;
}

export const comparedSentences: readonly ComparedSentence[] = [
  {
    text: 'In a trial, weekly rowing lowered back pain by 60% in men over 60 years [@reed2018].',
    rule: 'source/other-figure',
    words: '60%',
    file: 'references/reed2018.md',
    passage: /^In men over 60 years, back pain fell by 30% with weekly\s+rowing over one year\.$/,
  },
  {
    text: 'In men over 60 years, back pain rose by 30% with weekly rowing over one year [@reed2018].',
    rule: 'source/says-opposite',
    words: 'rose',
    file: 'references/reed2018.md',
    passage: /^In men over 60 years, back pain fell/,
  },
  {
    text: 'Rowing causes better sleep [@reed2018].',
    rule: 'source/says-less',
    words: 'causes',
    file: 'references/reed2018.md',
    passage: /^Rowing was associated with better sleep\.$/,
  },
  {
    text: 'In patients with liver tumours, curvamin reduced tumour growth by half [@iqbal2020].',
    rule: 'source/other-population',
    words: 'patients',
    file: 'references/iqbal2020.bib',
    passage: /^In mice with liver tumours/,
  },
  {
    text: 'Knee pain fell by 55% with weekly swimming in 90 nurses (doi:10.5555/swim.7).',
    rule: 'source/other-figure',
    words: '55%',
    file: 'references/moor2011.ris',
    passage: /^Knee pain fell by 25%/,
  },
  {
    text: 'Rowing reduces back pain by 30% [@gazette].',
    rule: 'source/retold',
    words: '[@gazette]',
    file: 'references/gazette.md',
    passage: /^Says that rowing/,
  },
  {
    text: 'Rowing reduces back pain [@taken].',
    rule: 'source/retracted',
    words: '[@taken]',
    file: 'references/taken.json',
    passage: /Back pain fell with weekly rowing/,
  },
  {
    text: 'Rowing lowered back pain in men, as the journal Nature reported [@reed2018].',
    rule: 'source/other-journal',
    words: 'Nature',
    file: 'references/reed2018.md',
    passage: /^In men over 60/,
  },
  {
    text: 'A 2015 trial of rowing found less back pain in men [@reed2018].',
    rule: 'source/other-year',
    words: '2015',
    file: 'references/reed2018.md',
    passage: /^In men over 60/,
  },
  {
    text: 'Sato et al. found less back pain in men who rowed [@reed2018].',
    rule: 'source/other-author',
    words: 'Sato',
    file: 'references/reed2018.md',
    passage: /^In men over 60/,
  },
  { text: 'Rowing improves balance [@poe2017].', rule: 'source/not-in-library', words: '[@poe2017]' },
];
