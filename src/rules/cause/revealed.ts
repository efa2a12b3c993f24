import { findAssertions } from '../../claims/effects/assertion.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

const outcomes = ['health outcome', 'laboratory outcome'] as const;

/** "Studies reveal that stress shrinks the brain": a revelation, then a cause. */
function find({ sentence, reading }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'revelation')) return [];
  const causes = outcomes.flatMap((outcome) =>
    findAssertions(sentence, reading.block.prose, {
      verbs: ['cure verb', 'benefit verb', 'effect verb'],
      outcome,
      uses: ['present', 'infinitive'],
    }),
  );
  return cuesOf(sentence, 'revelation')
    .filter((cue) => causes.some(({ verb }) => verb.first > cue.last))
    .map(hitCue);
}

export const revealed: Rule = {
  id: 'cause/revealed',
  summary: 'Studies are said to have uncovered a cause.',
  message:
    '“{words}” makes a cause a discovery. Say what kind of study it was and what it found; only some designs can show cause.',
  why: 'What is revealed was there all along: the word leaves no room for chance or confounding. Causal wording about studies that cannot show cause is common in abstracts, releases and news.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: [
    'negation',
    'hedging',
    'question',
    'citation',
    'species stated',
    'trial stated',
    'study stated',
  ],
  flags: [
    'Research ⟦reveals that⟧ loneliness damages the heart. → suggests that',
    'New data ⟦have revealed that⟧ coffee prevents stroke. → suggest that',
  ],
  allows: [
    'Research reveals that many nurses work at night.',
    'The survey does not reveal that coffee prevents stroke.',
    'In a randomised trial, data revealed that the drug prevents stroke.',
    'Research reveals that loneliness damages the heart [@lee2020].',
  ],
  needs: ['revelation'],
  find,
};
