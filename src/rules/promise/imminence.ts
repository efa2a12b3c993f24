import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const imminence: Rule = {
  id: 'promise/imminence',
  summary: 'What is not here yet is told as nearly here.',
  message: '“{words}” says that it is nearly here. Say which studies are still to be done.',
  why: 'Of treatments that reach a first trial most never reach patients. Criteria for health news ask whether a treatment can be had, and when.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Relief is ⟦just around the corner⟧. → not yet available',
    'A vaccine is now ⟦within reach⟧. → being studied',
    'We are ⟦one step closer to⟧ a test. → further in the study of',
  ],
  allows: [
    'The new form will replace the old one.',
    'It has become the standard of care.',
    'A vaccine is not in sight.',
    'The drug is within reach of most hospitals.',
    'Keep tablets out of reach of children.',
    'Is an answer in sight?',
  ],
  ...praiseOf('imminence'),
};
