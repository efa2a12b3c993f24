import { phrasesOf, type Rule } from '../rule.ts';

export const newness: Rule = {
  id: 'regulatory/newness',
  summary: 'A product is called new.',
  message:
    '“{words}” has a time limit in promotion. Give the date of the launch or approval, or leave it out.',
  why: 'Readers take new for better. The code of practice in the United Kingdom allows the word for at most twelve months after a product or indication became generally available.',
  source: 'https://www.pmcpa.org.uk/the-code/',
  severity: 'hint',
  excusedBy: ['citation', 'negation', 'question'],
  flags: ['Ask about our ⟦new⟧ inhaler. →', 'The ⟦brand-new⟧ patch is here. →'],
  allows: [
    'New research is under way.',
    'There is no new drug for gout.',
    'Ten new cases of gout were treated.',
  ],
  ...phrasesOf('newness'),
};
