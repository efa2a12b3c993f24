import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const leading: Rule = {
  id: 'superlative/leading',
  summary: 'A company, clinic or product is said to lead.',
  message: '“{words}” claims a rank. Say in what, by whose count, and when.',
  why: 'Claims of rank need a source that a reader can check; they say nothing of what a treatment does.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question', 'citation'],
  flags: ['The ⟦top-rated⟧ clinic opened here. →', 'We are a ⟦world leader in⟧ sleep care. → company in'],
  allows: [
    'Stroke is a leading cause of death.',
    'He is not the leader in the field.',
    'Heat is leading to drought.',
    'Clinicians and industry leaders met in May.',
    'The gel was tested against the market leader.',
  ],
  ...praiseOf('leading'),
};
