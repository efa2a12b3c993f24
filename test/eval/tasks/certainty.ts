import { readStrength } from '../../../src/engine.ts';
import { pearson } from '../metrics.ts';
import type { Task } from '../task.ts';

interface Row {
  readonly finding: string;
  readonly 'sentence-level-certainty': number;
}

/** Findings with how certain readers said they sound, 1 to 6. */
export const certainty: Task<Row> = {
  data: 'certainty/findings',
  score(rows) {
    const wanted = rows.map((row) => row['sentence-level-certainty']);
    const answered = rows.map(({ finding }) => readStrength(finding).certainty);
    return [{ metric: 'Pearson r', value: pearson(wanted, answered), mark: '≥ 0.70 · linear 0.697' }];
  },
};
