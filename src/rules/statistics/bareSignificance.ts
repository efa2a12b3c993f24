import { cuesOf } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "significantly reduces" in a sentence without a figure. */
function find({ sentence }: Place): readonly Hit[] {
  if (sentence.quantities.length > 0) return [];
  return cuesOf(sentence, 'significance')
    .filter(({ first }) => !/^(?:statistically|clinically)$/.test(sentence.words[first - 1]?.lower ?? ''))
    .map(hitCue);
}

export const bareSignificance: Rule = {
  id: 'statistics/bare-significance',
  summary: '“Significant” stands where a figure should.',
  message: '“{words}” can mean unlikely by chance, or large. Give the size of the effect, with its interval.',
  why: 'Statistical significance says nothing about size, and readers outside statistics hear importance. Guidance asks for the estimate instead of the word.',
  source: 'https://training.cochrane.org/handbook/current/chapter-15',
  severity: 'hint',
  excusedBy: ['technical use', 'citation', 'comparator', 'negation', 'hedging', 'question'],
  flags: ['The patch ⟦significantly⟧ reduces pain. →', 'Patients saw ⟦significant⟧ improvements. →'],
  allows: [
    'The patch reduced pain significantly, by 12 points of 100.',
    'Pain did not significantly improve.',
    'Pain was significantly lower than with placebo.',
    'The trial was powered to detect clinically significant differences.',
    'The patch could significantly reduce pain.',
    'She is a significant figure in cardiology.',
  ],
  needs: ['significance'],
  find,
};
