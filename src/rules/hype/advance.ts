import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const advance: Rule = {
  id: 'hype/advance',
  summary: 'Work is rated as an advance.',
  message:
    '“{words}” rates the work before anyone else has used it. Say what is new, and compared with what.',
  why: 'Whether a finding is a step, a leap or a new era shows later, in other people’s work. Criteria for health news ask what is truly new, with its source.',
  source: 'https://www.healthnewsreview.org',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The scan is a ⟦major advance⟧ in cardiology. → finding',
    'This is a ⟦huge step forward⟧. → step',
    'A ⟦change in clinical practice⟧ is expected. → discussion of the evidence',
    'They offer an ⟦accurate saliva test⟧. → a test',
    'It marks a ⟦paradigm shift⟧. → change',
    'The pump ⟦transforms⟧ the treatment of gout. → changes',
  ],
  allows: [
    'The gene is copied in a simple way.',
    'It is not a major advance.',
    'Motor milestones were recorded at each visit.',
    'Anatomical landmarks were marked.',
    'Is this a paradigm shift?',
    'Great progress has been made in hypertension.',
    'We review major advances in gout.',
    'Entry is a major step in the pathway.',
    'Many patients reached the milestone of ten steps.',
  ],
  ...praiseOf('advance'),
};
