import { createEngine } from '../../../src/engine.ts';
import { share } from '../metrics.ts';
import type { Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });

interface Row {
  readonly word: string;
  readonly sentence: string;
  readonly hype: 0 | 1 | null;
}

/** The adjectives of a guideline on hype: those with a verdict, right where a hype finding overlaps a hyped one. */
export const hype: Task<Row> = {
  data: 'hype/examples',
  score(rows) {
    const judged = rows.filter((row) => row.hype !== null);
    return [
      {
        metric: 'accuracy',
        value: share(judged, (row) => findsHype(row) === (row.hype === 1)),
        mark: '≥ 0.90 (issue 6) · BERT 0.862, people 0.767',
      },
    ];
  },
};

function findsHype(row: Row): boolean {
  const text = row.sentence;
  const word = row.word.toLowerCase();
  const start = text.toLowerCase().indexOf(word);
  const { findings } = engine.check({ text, format: 'plaintext' });
  return findings.some(
    (finding) =>
      [finding, ...finding.also].some(({ rule }) => rule.startsWith('hype/')) &&
      finding.start < start + word.length &&
      start < finding.end,
  );
}
