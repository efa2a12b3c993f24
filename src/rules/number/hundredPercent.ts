import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Span } from '../../model.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** What a treatment is said to be without exception, and the calmer word. */
const claims: ReadonlyMap<string, string> = new Map([
  ['effective', 'effective in some people'],
  ['successful', 'successful in some people'],
  ['accurate', 'accurate in some people'],
  ['reliable', 'reliable in some people'],
  ['natural', 'natural'],
  ['organic', 'organic'],
  ['pure', 'pure'],
  ['painless', 'painless for some people'],
  ['curable', 'treatable'],
  ['preventable', 'preventable in some people'],
  ['reversible', 'reversible in some people'],
  ['certain', 'confident'],
  ['satisfaction', 'satisfaction'],
  ['success', 'success in some people'],
]);

function wordBehind({ words }: ReadSentence, { end }: Span): string {
  return words.find((word) => word.start >= end)?.lower ?? '';
}

/** "100% effective", "one hundred per cent natural". */
function find({ sentence }: Place): readonly Hit[] {
  const whole = sentence.quantities.filter(({ unit, value }) => unit === '%' && value === 100);
  return whole.flatMap(({ start, end }) => {
    const next = sentence.words.find((word) => word.start >= end);
    if (next?.lower === 'of') {
      const whole = wordBehind(sentence, next);
      if (/^(?:every|our)$/.test(whole)) return [{ start, end: next.end, candidates: [{ text: 'much of' }] }];
      const isPeople = /^(?:cases|patients|people|clients|users|customers|women|men)$/.test(whole);
      if (!isPeople || !hasCue(sentence, 'benefit')) return [];
      return [{ start, end: next.end, candidates: [{ text: 'some' }] }];
    }
    const calmer = next && next.start <= end + 1 ? claims.get(next.lower) : undefined;
    return next && calmer ? [{ start, end: next.end, candidates: [{ text: calmer }] }] : [];
  });
}

export const hundredPercent: Rule = {
  id: 'number/hundred-percent',
  summary: 'A hundred per cent leaves no exceptions.',
  message: '“{words}” claims that there are no exceptions. Say how many of how many, in which study.',
  why: 'No treatment or test works in everybody, and a study without failures still has an interval around its figure. For drugs, United States rules allow no claim beyond substantial evidence.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['citation', 'comparator', 'sample stated', 'species stated', 'negation', 'question'],
  flags: [
    'The cream is ⟦100% effective⟧. → effective in some people',
    'Our ⟦100% natural⟧ drops calm the mind. → natural',
    'The drip delivers ⟦100% of⟧ every mineral. → much of',
    'It eliminates acne in ⟦100% of⟧ cases. → some',
    'The scan is ⟦one hundred percent accurate⟧. → accurate in some people',
  ],
  allows: [
    'No test is 100% accurate.',
    'Rinse with 100% ethanol.',
    'The test found all 40 of 40 infections and was 100% accurate (95% CI 91 to 100).',
    'Is the cream 100% effective?',
  ],
  needs: ['a percentage'],
  find,
};
