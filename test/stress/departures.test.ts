import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { createEngine, createLibrary, type Library } from '../../src/engine.ts';
import { compileSeeds } from '../../src/hosts/compileSeeds.ts';
import type { Source } from '../../src/model.ts';
import { generator } from '../eval/sample.ts';

/**
 * 200 mentions of works by journal, year and first author, drawn by a seeded script from the bundled
 * records: as the record has them, and with one of the three changed. The forms are ours, in many wordings.
 */
const count = 200;
const random = generator(2026);
const engine = createEngine();
const library = createLibrary(JSON.parse(compileSeeds(resolve(import.meta.dirname, '../../seeds'))));
const articles = library.sources.filter(
  ({ csl, reports }) =>
    csl.type === 'article-journal' &&
    csl.author?.[0]?.family &&
    csl.issued &&
    csl['container-title'] &&
    reports.length === 0,
);

interface Work {
  readonly journal: string;
  readonly year: string;
  readonly author: string;
  readonly about: string;
  readonly id: string;
}

type Form = (work: Work) => string;

const forms: readonly Form[] = [
  ({ journal, year, author, about }) =>
    `In ${year}, the journal *${journal}* published a study of ${about} by ${author} and colleagues.`,
  ({ journal, year, author, about }) =>
    `${author} et al. reported on ${about} in ${journal} in ${year}.`.replace(' in ', ' in the journal '),
  ({ journal, year, author, about }) =>
    `A ${year} study of ${about}, led by ${author}, appeared in ${journal}.`,
  ({ journal, year, author, about }) =>
    `What is known about ${about} comes from ${author} and colleagues (*${journal}*, ${year}).`,
  ({ journal, year, author, about, id }) =>
    `A ${year} paper in *${journal}* by ${author} et al. looked at ${about} [@${id}].`,
  ({ journal, year, about, id }) =>
    `As the journal ${journal} reported in ${year}, ${about} deserves study [@${id}].`,
  ({ year, author, about, id }) => `In ${year}, ${author} and co-workers described ${about} [@${id}].`,
  ({ year, author, about }) => `${author} et al. (${year}) studied ${about}.`,
  ({ year, author, about }) => `Work on ${about} goes on (${author} et al., ${year}).`,
  ({ journal, author, about }) => `Writing in *${journal}*, ${author} and colleagues described ${about}.`,
];

const otherJournals = [
  'Nature',
  'Science',
  'The Lancet',
  'Annals of Internal Medicine',
  'PLOS Medicine',
  'Cell',
];
const otherAuthors = ['Okafor', 'Lindqvist', 'Moreau', 'Takahashi', 'Novak'];

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

function workOf({ csl, about }: Source): Work {
  return {
    journal: csl['container-title'] ?? '',
    year: csl.issued?.slice(0, 4) ?? '',
    author: csl.author?.[0]?.family ?? '',
    about: about.slice(0, 2).join(' for '),
    id: csl.id,
  };
}

const changes = {
  journal: (work: Work): Work => ({
    ...work,
    journal: pick(otherJournals.filter((name) => name !== work.journal)),
  }),
  year: (work: Work): Work => ({ ...work, year: String(Number(work.year) + pick([-4, -3, -2, -1, 1])) }),
  author: (work: Work): Work => ({ ...work, author: pick(otherAuthors) }),
};
type Respect = keyof typeof changes;

const blank: Work = { journal: 'J', year: 'Y', author: 'A', about: 'x', id: 'i' };

function says(form: Form, part: keyof Work): boolean {
  return form(blank) !== form({ ...blank, [part]: '?' });
}

/**
 * What a form does not say cannot be changed in it; where a name is wrong, only a citation, or journal
 * and year together, still tell which work is meant; and who led a study need not be its first author.
 */
function canTell(form: Form, respect: Respect): boolean {
  const isKnown = respect !== 'author' || says(form, 'id') || (says(form, 'journal') && says(form, 'year'));
  const isFirst = respect !== 'author' || !form(blank).includes('led by');
  return says(form, respect) && isKnown && isFirst;
}

function rulesIn(text: string, against: Library): readonly string[] {
  const { findings } = engine.checkSources(
    { text: `# On ketamine\n\n${text}\n`, format: 'markdown' },
    against,
  );
  return findings
    .flatMap(({ rule, also }) => [rule, ...also.map((reason) => reason.rule)])
    .filter((rule) => /other-(?:journal|year|author)$/.test(rule));
}

const drawn = Array.from({ length: count }, (_, at) => ({
  work: workOf(pick(articles)),
  form: forms[at % forms.length] as Form,
}));

describe(`${count} mentions of works`, () => {
  it('as their records have them are silent in at least 98%', () => {
    const loud = drawn.flatMap(({ work, form }) =>
      rulesIn(form(work), library).length > 0 ? [form(work)] : [],
    );
    assert.ok(loud.length <= 0.02 * count, `${loud.length}: ${loud.join('\n')}`);
  });

  for (const respect of Object.keys(changes) as Respect[]) {
    it(`with another ${respect} are found in at least 90%`, () => {
      const asked = drawn.filter(({ form }) => canTell(form, respect));
      const missed = asked.flatMap(({ work, form }) => {
        const text = form(changes[respect](work));
        return rulesIn(text, library).includes(`source/other-${respect}`) ? [] : [text];
      });
      assert.ok(asked.length >= 100, `${asked.length} asked`);
      assert.ok(
        missed.length <= 0.1 * asked.length,
        `${missed.length} of ${asked.length}: ${missed.join('\n')}`,
      );
    });
  }
});
