import { readStrength } from '../../../src/engine.ts';
import type { Strength } from '../../../src/model.ts';
import { tellConfusions } from '../confusions.ts';
import { macroF1 } from '../metrics.ts';
import type { Task } from '../task.ts';

interface Row {
  readonly sentence: string;
  readonly strength: Strength;
}

/** Conclusions of abstracts, and sentences of press releases, with the strength of the relation they claim. */
export const claimStrengthOfAbstracts = strengthTask(
  'claim-strength/pubmed',
  '≥ 0.85 · BioBERT 0.883, linear 0.737',
);
export const claimStrengthOfReleases = strengthTask(
  'claim-strength/press',
  '≥ 0.80 · BioBERT 0.892, linear 0.719',
);

function strengthTask(data: string, mark: string): Task<Row> {
  return {
    data,
    score(rows) {
      const wanted = rows.map(({ strength }) => strength);
      const answered = rows.map(({ sentence }) => readStrength(sentence).strength);
      const texts = rows.map(({ sentence }) => sentence);
      return [
        {
          metric: 'macro-F1',
          value: macroF1(wanted, answered),
          mark,
          details: tellConfusions(wanted, answered, texts),
        },
      ];
    },
  };
}
