import { phrasesOf, type Rule } from '../rule.ts';

export const adviceToAll: Rule = {
  id: 'efficacy/advice-to-all',
  summary: 'People at large are told what to take or do.',
  message:
    '“{words}” gives advice to people at large. Say what was found and in whom, and leave advice to guidelines.',
  why: 'Advice weighs benefits, harms and costs, which one study seldom does. Two in five news releases gave more direct advice than the paper they were about.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: ['reader comment', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    'Everyone ⟦should⟧ take vitamin D in winter. → could ask whether to',
    'We are ⟦recommending that⟧ people eat more walnuts. → ask whether',
  ],
  allows: [
    'Nobody should take vitamin D without a test.',
    'Should everyone take vitamin D?',
    'Patients should take the tablet with food.',
    'Everyone should take vitamin D in winter [@lee2020].',
    'Guidelines recommend a test every five years.',
  ],
  ...phrasesOf('advice to all'),
};
