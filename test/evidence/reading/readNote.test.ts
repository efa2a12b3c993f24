import assert from 'node:assert/strict';
import { readSourceFile } from '../../../src/evidence/reading/readSourceFile.ts';

const read = (text: string, path = 'notes/tea.md') => readSourceFile(text, path);
const said = (text: string, path?: string) =>
  read(text, path)?.sources[0]?.passages.map((passage) => passage.text);

const note = `---
title: Tea and sleep
authors: ["Brown, Ann", "[[Bo White]]"]
year: 2019
doi: https://doi.org/10.1000/tea
tags: [tea]
---

# Notes

We _randomly_ assigned 80 adults to tea or water. They slept \`7\` hours.

> The study had no control group, as its authors say.
`;

describe('a Markdown file of a library', () => {
  it('is a note where its front matter says no design, and is graded by its words', () => {
    const source = read(note)?.sources[0];
    assert.deepEqual(read(note)?.problems, []);
    assert.deepEqual(source?.csl, {
      id: 'notes/tea.md',
      type: 'document',
      title: 'Tea and sleep',
      author: [{ family: 'Brown', given: 'Ann' }, { literal: 'Bo White' }],
      issued: '2019',
      DOI: '10.1000/tea',
    });
    assert.equal(source.design, 'randomised trial');
    assert.deepEqual(
      source.passages.map(({ text, span }) => [text, note.slice(span.start, span.end)]),
      [
        [
          'We randomly assigned 80 adults to tea or water.',
          'We _randomly_ assigned 80 adults to tea or water.',
        ],
        ['They slept 7 hours.', 'They slept `7` hours.'],
        [
          'The study had no control group, as its authors say.',
          'The study had no control group, as its authors say.',
        ],
      ],
    );
  });

  it('is a note without front matter, titled by its first heading', () => {
    const source = read('Some words first, which are not the title of it.\n\n# Tea *and* sleep\n')
      ?.sources[0];
    assert.equal(source?.csl.title, 'Tea and sleep');
  });

  it('is a record of ours where its front matter says a design', () => {
    assert.equal(read('---\ntitle: T\ndesign: opinion\n---\n')?.sources[0]?.csl.id, 'tea');
    assert.equal(read('---\ntitle: T\ndesign: guess\n---\n')?.sources.length, 0);
  });

  it('is read though its front matter is broken, and empty where it is empty', () => {
    assert.equal(said('---\na: "b\n---\n\nTea was given to eighty adults.\n')?.length, 1);
    assert.deepEqual(read(''), { sources: [], problems: [] });
  });
});

describe('a text file of a library', () => {
  const article = `Skip to content
The Daily Leaf

Tea keeps the elderly awake

By Ann Brown

Adults who drank tea slept for a shorter time than others in a trial of eighty people, which was published on Monday in a paper of which the authors are very proud, and which took them four years. Nobody had told them.

Advertisement

Figure 1. A cup of tea.

The trial was small, and it took place in one town in which everybody drinks tea, so that the others had to be found elsewhere.

12 comments

I have drunk tea for nine years and I have not slept since then.
`;
  it('is an article: its title, its sentences, and nothing around it', () => {
    const source = read(article, 'a/leaf.txt')?.sources[0];
    assert.equal(source?.csl.title, 'Tea keeps the elderly awake');
    assert.equal(source.csl.id, 'a/leaf.txt');
    assert.deepEqual(
      source.passages.map(({ text }) => text.slice(0, 14)),
      ['Adults who dra', 'Nobody had tol', 'The trial was '],
    );
    for (const { text, span } of source.passages) assert.equal(article.slice(span.start, span.end), text);
  });

  it('is records where it holds some', () => {
    assert.equal(read('PMID- 12\nTI  - Tea\n', 'a.txt')?.sources[0]?.csl.id, 'pmid:12');
    assert.equal(read('TY  - JOUR\nTI  - Tea\nER  - \n', 'a.txt')?.sources[0]?.csl.id, 'tea');
  });

  it('says so where it holds no words', () => {
    assert.deepEqual(read('\u0000\u0001--', 'a.txt'), {
      sources: [],
      problems: [{ message: 'a.txt:1: no words were found; nothing is read' }],
    });
    assert.deepEqual(read('', 'a.txt'), { sources: [], problems: [] });
  });
});
