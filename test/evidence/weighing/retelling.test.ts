import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import { readCslJson } from '../../../src/evidence/reading/readCslJson.ts';
import { weigh } from '../../../src/evidence/weighing/compare.ts';

const words = 'Kelp halves the frequency of hiccups in adults with chronic hiccups';

const items = [
  {
    id: 'study',
    type: 'article-journal',
    title: 'Kelp for chronic hiccups: a randomised trial',
    abstract:
      'We randomly assigned 90 adults with chronic hiccups to kelp or placebo. The frequency of hiccups fell with kelp. Weight did not change.',
  },
  {
    id: 'story',
    type: 'webpage',
    title: words,
    abstract: `${words}, according to a new study. “We are glad,” said lead author Ann Poe.`,
  },
  {
    id: 'clinic',
    type: 'webpage',
    title: words,
    abstract: `${words}. Book your appointment at our clinic today.`,
  },
  {
    id: 'patient',
    type: 'webpage',
    title: words,
    abstract: `${words}. I was diagnosed in May. My doctor gave me kelp, and my symptoms left. It changed my life.`,
  },
];

describe('what retells a study', () => {
  it('stands apart from it, read from words alone, however close its own are to the claim', () => {
    const { sources } = readCslJson(JSON.stringify(items), 'items.json');
    const { passages, retellings } = weigh(
      { text: words, percentages: [], strength: 'direct', certain: false, species: 'human' },
      createLibrary(sources),
    );
    assert.deepEqual([...new Set(passages.map(({ source }) => source.csl.id))], ['study']);
    const told = new Set(retellings.map(({ source }) => `${source.csl.id}: ${source.design}`));
    assert.ok(told.size > 0 && !told.has('study: randomised trial'), [...told].join());
    assert.deepEqual(
      sources.map(({ design }) => design),
      ['randomised trial', 'news', 'promotion', 'testimonial'],
    );
  });
});
