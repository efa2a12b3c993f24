import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const hope: Rule = {
  id: 'hype/hope',
  summary: 'Hope stands in the place of a result.',
  message: '“{words}” recommends before the evidence does. Say what was found, in whom, and what comes next.',
  why: 'Readers take “promising” and its kin as a recommendation, not as a limit. Hope is among the seven words that reviewers of health news ask writers to do without.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'info',
  excusedBy: ['reader comment', 'technical use', 'negation', 'question'],
  flags: [
    'The gel is a ⟦very promising⟧ treatment for scars. →',
    'The vaccine ⟦holds great promise⟧ for children. → is being studied',
    'With it comes ⟦new hope⟧. → a possible option',
  ],
  allows: [
    'The results were not promising.',
    'We hope to finish next year.',
    'Is it promising?',
    'Patients lost hope.',
  ],
  ...praiseOf('hope'),
};
