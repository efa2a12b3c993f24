import { compareWithPassage } from '../../../src/engine.ts';
import { figuresIn } from '../../../src/evidence/comparison/figuresIn.ts';
import { isKnownFigure, isOfResult } from '../../../src/evidence/comparison/isKnownFigure.ts';
import type { Difference } from '../../../src/model.ts';
import { type Change, changes, paraphrases } from '../alterations/changedFigures.ts';
import { share } from '../metrics.ts';
import { generator, sample } from '../sample.ts';
import type { Score, Task } from '../task.ts';

interface Row {
  readonly abstract: readonly string[];
}

interface Result {
  readonly sentence: string;
  readonly passage: string;
}

const drawn = 2000;
const resultWords =
  /%|\d.*\b(?:was|were|had|reduced|increased|showed|than|p|P|CI)\b|\b(?:was|were|had|than)\b.*\d/;

/** Result sentences of abstracts against their own abstract: as they stand, retold, and with one figure changed. */
export const figures: Task<Row> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    const results = rows.flatMap(({ abstract }) =>
      abstract
        .filter((sentence) => sentence.length > 50 && resultWords.test(sentence))
        .map((sentence) => ({ sentence, passage: abstract.join(' ') })),
    );
    const chosen = sample(results, drawn, 4);
    return [
      untouched(chosen),
      ...notFound(chosen),
      // Sentences that can be retold so are few: all of them are.
      ...Object.entries(paraphrases).map(([name, change]) => {
        const score = changed(results, change, (differs) => !differs);
        return { ...score, metric: `figures, ${name}: silent (${score.count})`, mark: '≥ 0.90' };
      }),
      ...Object.entries(changes).flatMap(([name, change]) => {
        const score = changed(chosen, change, (differs) => differs);
        const sure = changed(chosen, change, (_, isSure) => isSure);
        return [
          { ...score, metric: `figures, ${name}: found (${score.count})`, mark: '≥ 0.80' },
          { ...sure, metric: `figures, ${name}: found and sure (${sure.count})`, mark: '≥ 0.70' },
        ];
      }),
    ];
  },
};

function untouched(results: readonly Result[]): Score {
  const value = share(results, ({ sentence, passage }) => !findDifference(sentence, passage));
  return { metric: 'figures untouched: silent', value, mark: '≥ 0.97' };
}

/** Figures of results that a paper has nowhere: few may be missing from their own, most from another. */
function notFound(results: readonly Result[]): readonly Score[] {
  const isMissing = (at: number, passage: string) => {
    const known = [figuresIn(passage)];
    const asked = figuresIn(results[at]?.sentence ?? '').filter(isOfResult);
    return asked.length === 0 ? undefined : asked.some((figure) => !isKnownFigure(figure, known));
  };
  const answersOf = (passageOf: (at: number) => string) =>
    results.flatMap((_, at) => isMissing(at, passageOf(at)) ?? []);
  const own = answersOf((at) => results[at]?.passage ?? '');
  const others = answersOf((at) => results[(at + 10) % results.length]?.passage ?? '');
  return [
    {
      metric: `figures not found, own abstract: silent (${own.length})`,
      value: share(own, (is) => !is),
      mark: '≥ 0.97',
    },
    {
      metric: `figures not found, another abstract: found (${others.length})`,
      value: share(others, (is) => is),
      mark: '≥ 0.80',
    },
  ];
}

function changed(
  results: readonly Result[],
  change: Change,
  isRight: (differs: boolean, isSure: boolean) => boolean,
): { value: number; count: number; details: readonly string[] } {
  const random = generator(7);
  const pairs = results.flatMap(({ sentence, passage }) => {
    const other = change(sentence, random);
    return other === undefined ? [] : [{ sentence: other, passage }];
  });
  const wrong = pairs.filter(({ sentence, passage }) => {
    const found = findDifference(sentence, passage);
    return !isRight(found !== undefined, found?.isSure ?? false);
  });
  return {
    value: pairs.length === 0 ? 0 : 1 - wrong.length / pairs.length,
    count: pairs.length,
    details: wrong.map(({ sentence }) => sentence),
  };
}

function findDifference(claim: string, passage: string): Difference | undefined {
  return compareWithPassage(claim, passage).differences.find(({ verdict }) => verdict === 'different-figure');
}
