import { phrasesOf, type Rule } from '../rule.ts';

export const toldAsObvious: Rule = {
  id: 'certainty/told-as-obvious',
  summary: 'A finding or a mechanism is told as plain to see.',
  message: '“{words}” tells readers that nothing is left to ask. Say what was found, and what is still open.',
  why: 'What is obvious needs no evidence, and readers stop asking for it. Conclusions that signal certainty are heard as stronger than the design behind them.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'info',
  excusedBy: ['reader comment', 'technical use', 'negation', 'question', 'hedging'],
  flags: [
    '⟦The reasons are simple⟧: the tea calms nerves. → Several explanations have been proposed',
    'The data ⟦clearly show⟧ a benefit. → suggest',
    '⟦It is no wonder that⟧ runners sleep well. → Some evidence suggests that',
  ],
  allows: [
    'The reasons are not simple.',
    'The margins were clearly visible.',
    'Is the answer simple?',
    'The procedure is simple.',
  ],
  ...phrasesOf('obviousness'),
};
