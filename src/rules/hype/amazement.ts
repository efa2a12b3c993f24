import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const amazement: Rule = {
  id: 'hype/amazement',
  summary: 'The words say what the writer felt about a finding.',
  message: '“{words}” tells readers how to feel. Say what was found, with its size, and let them judge.',
  why: 'Words of wonder in abstracts rose about ninefold in forty years; the findings did not. A number says what the adjective cannot.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The app gives ⟦amazing⟧ results. →',
    'These ⟦powerful⟧ results were shown in May. →',
    'The scan has ⟦pinpoint accuracy⟧. → accuracy',
    'The implications are ⟦huge⟧ for nurses.',
    'Statins have ⟦dramatically⟧ cut deaths. →',
    'It is a ⟦truly remarkable⟧ drug. →',
    'The patch brought ⟦huge benefits⟧. → reported benefit',
  ],
  allows: [
    'The support of the nurses has been tremendous.',
    'A massive shift in the age of people is under way.',
    'The results were not remarkable.',
    'The molecule returns from its excited state.',
    'A huge tumour was removed.',
    'I am incredibly grateful to the team.',
    'Is the effect dramatic?',
  ],
  ...praiseOf('amazement'),
};
