import { compareWithPassage } from '../../../src/engine.ts';
import { wordChanges } from '../alterations/changedWords.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Task } from '../task.ts';

interface Row {
  readonly abstract: readonly string[];
}

/** So many abstracts are drawn for the sentences as they stand; changed sentences come from all of them. */
const drawn = 300;

/** Sentences of abstracts against their own abstract: as they stand, and said of others or more firmly. */
export const populationStrength: Task<Row> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    const chosen = sample(rows, drawn, 9);
    const asTheyStand = chosen.flatMap(({ abstract }) =>
      abstract
        .slice(Math.floor(abstract.length / 2))
        .filter((sentence) => sentence.length > 50)
        .map((sentence) => ({ sentence, passage: abstract.join(' ') })),
    );
    return [
      {
        metric: `results and conclusions as they stand: supported (${asTheyStand.length})`,
        value: share(asTheyStand, ({ sentence, passage }) => verdictOf(sentence, passage) === 'supported'),
        mark: '≥ 0.95',
      },
      ...Object.entries(wordChanges).flatMap(([name, { verdict, change }]) => {
        const pairs = sample(rows, 4 * drawn, 9).flatMap(({ abstract }) => {
          const passage = abstract.join(' ');
          return abstract.flatMap((sentence) => {
            const other = change(sentence);
            return other === undefined ? [] : [{ sentence: other, passage }];
          });
        });
        const wrong = pairs.filter(({ sentence, passage }) => verdictOf(sentence, passage) !== verdict);
        const sure = pairs.filter(({ sentence, passage }) =>
          compareWithPassage(sentence, passage).differences.some(
            (difference) => difference.verdict === verdict && difference.isSure,
          ),
        );
        return [
          {
            metric: `${name}: ${verdict} (${pairs.length})`,
            value: pairs.length === 0 ? 0 : 1 - wrong.length / pairs.length,
            mark: '≥ 0.85',
            details: wrong.map(({ sentence }) => sentence),
          },
          {
            metric: `${name}: ${verdict}, and sure (${pairs.length})`,
            value: pairs.length === 0 ? 0 : sure.length / pairs.length,
            mark: '≥ 0.70',
          },
        ];
      }),
    ];
  },
};

function verdictOf(claim: string, passage: string) {
  return compareWithPassage(claim, passage).verdict;
}
