import { createEngine } from '../../../src/engine.ts';
import type { Draft, Finding } from '../../../src/model.ts';
import { randomNumbers } from '../../text/randomEdits.ts';
import { changeSecondMentions, mistype } from '../alterations/secondMention.ts';
import { share } from '../metrics.ts';
import type { Score, Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });
const elsewhere = ['consistency/told-twice', 'consistency/p-told-twice', 'consistency/half-and-share'];

interface Row {
  readonly doc_id: number;
  readonly title: string;
  readonly abstract: readonly string[];
}

/** One figure of a text to change: the first of its kind. */
const figures: Readonly<Record<string, RegExp>> = {
  percentage: /(?<![\d.,·±/–-])(\d{1,2}(?:[.·]\d+)?) ?%(?! ?(?:CI|conf|to \d|[-–]))/,
  estimate: /(?<![\d.,·])(\d+[.·]\d{2}) ?[([;,] ?95 ?% ?CI/,
  'count of people': /(?<![\d.,·])(\d{2,5}) (?:[a-z-]+ ){0,3}(?:patients|participants|women|adults)/,
};

/**
 * One figure given in two ways: twice in one abstract, and in an abstract that stands before an article
 * with the same sentences.
 */
export const secondMention: Task<Row> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    // The rule was built on the abstracts with an even number.
    const isEven = ({ doc_id: id }: Row) => id % 2 === 0;
    return [
      ...scoreHalf('built on', rows.filter(isEven)),
      ...scoreHalf(
        'other half',
        rows.filter((row) => !isEven(row)),
      ),
    ];
  },
};

function scoreHalf(half: string, rows: readonly Row[]): readonly Score[] {
  const withShares = rows.filter(({ abstract }) => abstract.join(' ').includes('%'));
  const twice = rows.flatMap((row) => changeSecondMentions(textOf(row), randomNumbers(row.doc_id)));
  const articles = Object.entries(figures).map(([kind, pattern]) => ({
    kind,
    changed: withShares.flatMap((row) => changeArticle(row, pattern)),
  }));
  return [
    {
      metric: `${half}: ${rows.length} abstracts as printed, a figure given otherwise elsewhere`,
      value: share(rows, (row) => findingsIn(plain(textOf(row))).length > 0),
      mark: '≤ 0.01',
    },
    {
      metric: `${half}: ${withShares.length} abstracts before an article that agrees, underlined`,
      value: share(withShares, (row) => findingsIn(articleOf(row, textOf(row))).length > 0),
      mark: '≤ 0.01',
    },
    {
      metric: `${half}: ${twice.length} figures changed of two in one abstract, many of them two figures, found`,
      value: share(twice, ({ text, start, end }) =>
        findingsIn(plain(text)).some((found) =>
          [found, ...(found.related ?? [])].some((place) => place.start < end && start < place.end),
        ),
      ),
      mark: 'reported',
      details: twice.map(({ around }) => around.join(' · ')),
    },
    ...articles.map(({ kind, changed }) => ({
      metric: `${half}: ${changed.length} articles with a ${kind} changed, found`,
      value: share(changed, (draft) => findingsIn(draft).length > 0),
      mark: 'reported',
    })),
  ];
}

function changeArticle(row: Row, pattern: RegExp): readonly Draft[] {
  const text = textOf(row);
  const match = pattern.exec(text);
  const figure = match?.[1];
  if (!match || figure === undefined) return [];
  const changed = mistype(figure, randomNumbers(row.doc_id));
  const body = text.slice(0, match.index) + changed + text.slice(match.index + figure.length);
  return [articleOf(row, body)];
}

function articleOf(row: Row, body: string): Draft {
  const text = `# ${row.title}\n\n## Abstract\n\n${textOf(row)}\n\n## Results\n\n${body}\n`;
  return { text, format: 'markdown' };
}

function plain(text: string): Draft {
  return { text, format: 'plaintext' };
}

function textOf({ abstract }: Row): string {
  return abstract.join(' ');
}

function findingsIn(draft: Draft): readonly Finding[] {
  return engine
    .check(draft)
    .findings.filter((finding) => [finding, ...finding.also].some(({ rule }) => elsewhere.includes(rule)));
}
