import { cuesOf } from '../../claims/sentence.ts';
import { wordsAround } from '../../claims/shares/around.ts';
import { isHealthChange } from '../../claims/shares/findChange.ts';
import { isShareOfHelped } from '../../claims/shares/isShareOfHelped.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { withoutSize } from './withoutSize.ts';

/** "up to 90%" of something good: the bound, the percentage, and a change or benefit in the sentence. */
function find({ sentence, reading }: Place): readonly Hit[] {
  const bounds = cuesOf(sentence, 'best case');
  if (bounds.length === 0) return [];
  const percentages = sentence.quantities.filter((quantity) => quantity.unit === '%');
  return bounds.flatMap((bound) => {
    const first = sentence.words[bound.last + 1]?.start;
    const figure = percentages.find((quantity) => quantity.start === first);
    if (!figure) return [];
    const span = { start: bound.start, end: figure.end };
    const around = wordsAround(sentence.words, span);
    const isClaim =
      isShareOfHelped(sentence, around) || isHealthChange(sentence, around, reading.block.prose);
    return isClaim ? [{ ...span, candidates: withoutSize(sentence, span, around, reading.block.prose) }] : [];
  });
}

export const bestCase: Rule = {
  id: 'number/best-case',
  summary: 'The best case is told as what happens.',
  message: '“{words}” gives the best case. Say what happened on average, and how widely results differed.',
  why: 'A largest value says nothing about the usual one: “up to 90%” holds if one person in a hundred comes near it. Benefits need figures that readers can expect for themselves.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'warning',
  excusedBy: ['citation', 'comparator', 'sample stated', 'negation', 'question'],
  flags: [
    'The cream reduces wrinkles and skin pain by ⟦up to 90%⟧. → may reduce wrinkles and skin pain',
    '⟦Up to 80 percent⟧ of people with gout improve. → Some',
  ],
  allows: [
    'Store for up to 48 hours.',
    'Up to 5% of adults have gout.',
    'Pain fell by up to 90% (median 22%, 95% CI 12 to 31).',
    'The cream does not reduce pain by up to 90%.',
  ],
  needs: ['best case'],
  find,
};
