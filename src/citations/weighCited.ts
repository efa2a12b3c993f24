import type { CitedEvidence, ComparisonVerdict, Verdict } from '../model.ts';
import { writeCitedClaim } from './citedClaim.ts';
import type { CitingSentence } from './sourceRule.ts';

const verdicts: Readonly<Record<ComparisonVerdict, Verdict>> = {
  unrelated: 'closest passages, compare',
  contradicted: 'contradicted',
  'different-population': 'different population',
  'different-figure': 'different figure',
  overstated: 'overstated',
  supported: 'closest passages, compare',
};

/**
 * A sentence beside each source that it cites. A verdict rests on words that differ where all else is alike;
 * where that is not sure, or nothing differs, the two are there to be compared.
 */
export function weighCited({ sentence, block, cited, library }: CitingSentence): readonly CitedEvidence[] {
  const claim = writeCitedClaim(
    sentence,
    block,
    cited.map(({ citation }) => citation),
  );
  const sources = [...new Set(cited.flatMap((each) => each.sources))];
  return sources.flatMap((source) => {
    const differences = library.compare(claim, source);
    const decisive = differences.find(({ isSure }) => isSure);
    const passage = (decisive ?? differences[0])?.passageOf ?? library.closest(claim, source);
    if (!passage) return [];
    return [
      {
        source,
        passage,
        verdict: decisive ? verdicts[decisive.verdict] : 'closest passages, compare',
        differences: differences.map(({ reason, claim: words, wordsOf, passageOf }) => ({
          reason,
          ...(words === undefined ? {} : { claim: claim.slice(words.start, words.end) }),
          ...(wordsOf === undefined || passageOf !== passage ? {} : { passage: wordsOf }),
        })),
      },
    ];
  });
}
