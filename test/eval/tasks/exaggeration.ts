import { readStrength } from '../../../src/engine.ts';
import type { Strength } from '../../../src/model.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tellConfusions } from '../confusions.ts';
import { macroF1 } from '../metrics.ts';
import type { Task } from '../task.ts';

interface Row {
  readonly press_release_conclusion: string;
  readonly abstract_conclusion: string;
  readonly exaggeration_label: 'exaggerates' | 'same' | 'downplays';
}

/** A conclusion of a press release beside the conclusion of its paper: which of the two claims more. */
export const exaggeration: Task<Row> = {
  data: 'exaggeration/pairs',
  score(rows) {
    const wanted = rows.map((row) => row.exaggeration_label);
    const answered = rows.map((row) => compare(row.press_release_conclusion, row.abstract_conclusion));
    const texts = rows.map((row) => `${row.press_release_conclusion} | ${row.abstract_conclusion}`);
    return [
      {
        metric: 'macro-F1',
        value: macroF1(wanted, answered),
        mark: '≥ 0.55 · linear 0.490',
        details: tellConfusions(wanted, answered, texts),
      },
    ];
  },
};

function compare(release: string, abstract: string): Row['exaggeration_label'] {
  const difference = heightOf(release) - heightOf(abstract);
  if (difference === 0) return 'same';
  return difference > 0 ? 'exaggerates' : 'downplays';
}

/** A conclusion says at least that two things go together, in whatever words. */
const ladder: Readonly<Record<Strength, number>> = { none: 1, correlational: 1, conditional: 2, direct: 3 };

/** The highest step any sentence takes; "can" counts as held open, as Sumner's ladder has it. */
function heightOf(text: string): number {
  const steps = splitSentences(text).map(({ start, end }) => {
    const { strength, cues } = readStrength(text.slice(start, end));
    const isAbility = strength === 'direct' && cues.some(({ says }) => says === 'says what can be');
    return isAbility ? ladder.conditional : ladder[strength];
  });
  return Math.max(ladder.none, ...steps);
}
