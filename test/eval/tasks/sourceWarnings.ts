import { compareWithPassage } from '../../../src/engine.ts';
import { comparisonVerdicts } from '../../../src/model.ts';
import { type JudgedDifference, readComparisons } from '../comparisons/readComparisons.ts';
import { type Pair, readPairs } from '../comparisons/readPairs.ts';
import { sample } from '../sample.ts';
import type { ReadRows, Score, Task } from '../task.ts';

/** What a claim beside its source would be warned of: how much of it was judged to be right, by verdict. */
export const sourceWarnings: Task = {
  name: 'source-warnings',
  data: 'cited-source/corpus',
  score(_, read) {
    const pairs = readPairs(read);
    const judged = new Map(readComparisons().map((each) => [keyOf(each), each]));
    const shown = pairs.flatMap((pair) => differencesOf(pair).map((difference) => ({ pair, difference })));
    const sure = shown.filter(({ difference }) => difference.isSure);
    const scores = comparisonVerdicts.flatMap((verdict) =>
      (['read', 'held-out'] as const).flatMap((half): readonly Score[] => {
        const own = sure.flatMap(({ pair, difference }) => {
          const judgement = judged.get(difference.key);
          return difference.verdict === verdict && judgement?.half === half ? [{ pair, judgement }] : [];
        });
        const wrong = own.filter(({ judgement }) => !judgement.right);
        if (own.length === 0) return [];
        return [
          {
            metric: `${verdict}, ${half}: right (${own.length})`,
            value: 1 - wrong.length / own.length,
            mark: '≥ 0.80',
            details: wrong.map(
              ({ pair, judgement }) => `${judgement.claim} · ${judgement.why}: ${pair.said}`,
            ),
          },
        ];
      }),
    );
    const unjudged = sure.filter(({ difference }) => !judged.has(difference.key));
    return [
      ...scores,
      besideTheRest(read),
      {
        metric: `sure of ${shown.length} differences in ${pairs.length} pairs`,
        value: sure.length / Math.max(1, shown.length),
        mark: `reported · ${unjudged.length} of them not judged`,
        details: unjudged.map(({ pair, difference }) => `${difference.key}: ${pair.said}`),
      },
    ];
  },
};

/** Sentences of abstracts beside their abstract without them: what is warned of there differs from nothing. */
function besideTheRest(read: ReadRows): Score {
  const abstracts = sample(
    read<{ readonly abstract: readonly string[] }>('retrieval/scifact.corpus.jsonl'),
    300,
    5,
  );
  const sentences = abstracts.flatMap(({ abstract }) =>
    abstract.map((said, at) => ({ said, source: abstract.filter((_, other) => other !== at).join(' ') })),
  );
  const warned = sentences.filter(({ said, source }) =>
    compareWithPassage(said, source).differences.some(({ isSure }) => isSure),
  );
  return {
    metric: `sentences beside the rest of their abstract: silent (${sentences.length})`,
    value: 1 - warned.length / Math.max(1, sentences.length),
    mark: '≥ 0.99',
    details: warned.map(({ said }) => said),
  };
}

function differencesOf({ claim, passage, said, source }: Pair) {
  return compareWithPassage(said, source).differences.flatMap((difference) => {
    if (difference.isByMissingWords) return [];
    const { verdict, claim: words, passage: found, isSure = false } = difference;
    const place = { ...(words ?? {}), ...(found ? { from: found.start, to: found.end } : {}) };
    return [{ verdict, isSure, key: keyOf({ claim, passage, verdict, ...place }) }];
  });
}

type Placed = Pick<JudgedDifference, 'claim' | 'passage' | 'verdict' | 'start' | 'end' | 'from' | 'to'>;

function keyOf({ claim, passage, verdict, start = 0, end = 0, from = 0, to = 0 }: Placed): string {
  return [claim, passage, verdict, start, end, from, to].join(' ');
}
