import { phrasesOf, type Rule } from '../rule.ts';

export const gradedSignificance: Rule = {
  id: 'statistics/graded-significance',
  summary: 'Statistical significance is told by degrees.',
  message:
    '“{words}” grades a result that a test only divides in two. Give the estimate, its interval and the exact p-value.',
  why: 'A p-value above the threshold is not nearly below it, and a very small one does not make an effect large. Guidance asks for the estimate, its interval and the exact p-value instead of a verdict.',
  source: 'https://training.cochrane.org/handbook/current/chapter-15',
  severity: 'info',
  excusedBy: ['reader comment', 'negation', 'question'],
  flags: [
    'The fall ⟦approached significance⟧ (p = 0.07). → was not statistically significant',
    'There was ⟦a trend towards significance⟧ (p = 0.08). → a difference that was not statistically significant',
    'The rise was ⟦marginally significant⟧. → uncertain',
    'The link was ⟦highly significant⟧. → statistically significant',
    'Recovery was ⟦numerically higher⟧ with tea. → not clearly different',
  ],
  allows: [
    'The difference was not statistically significant (p = 0.07).',
    'The trend towards earlier discharge continued.',
    'The rise was not highly significant.',
    'Almost all patients had significant pain.',
  ],
  ...phrasesOf('graded significance'),
};
