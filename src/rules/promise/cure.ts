import { phrasesOf, type Rule } from '../rule.ts';

export const cure: Rule = {
  id: 'promise/cure',
  summary: 'The word cure.',
  message:
    '“{words}” says that the disease does not come back. Say who was followed, for how long, and what was found.',
  why: 'Cure is among the ten superlatives counted in cancer news and the seven words that reviewers of health news ask writers to do without: it promises more than the follow-up of most studies can show.',
  source: 'https://doi.org/10.1001/jamaoncol.2015.3931',
  severity: 'info',
  excusedBy: ['reader comment', 'technical use', 'negation', 'question'],
  flags: ['The spray could ⟦cure⟧ hay fever. → treat', 'All were ⟦cured⟧ within a week. → treated'],
  allows: [
    'There is no cure for gout.',
    'The spray does not cure hay fever.',
    'The cure rate at week 12 was 40%.',
    'The resin was light-cured.',
    'Is it curable?',
  ],
  ...phrasesOf('cure'),
};
