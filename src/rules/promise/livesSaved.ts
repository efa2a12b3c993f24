import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const livesSaved: Rule = {
  id: 'promise/lives-saved',
  summary: 'Lives saved are forecast or told as a figure of speech.',
  message: '“{words}” counts lives that no study counted. Give the deaths in each group, or leave it out.',
  why: 'Fewer deaths are an outcome that a trial can measure; before it has, a forecast of lives is the strongest claim there is.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question', 'citation'],
  flags: [
    'The belt will ⟦save thousands of lives⟧. → may lower mortality',
    'The pump is a ⟦lifesaver⟧. → treatment',
  ],
  allows: ['The belt did not save lives.', 'The patient’s life was prolonged.', 'Would it save lives?'],
  ...praiseOf('lives saved'),
};
