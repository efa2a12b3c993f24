import type { Rule } from '../rule.ts';
import { isTitle } from './conclusionOf.ts';
import { findStronger, strongWords } from './stronger.ts';

export const titleStrongerThanResults: Rule = {
  id: 'spin/title-stronger-than-results',
  summary: 'The title claims more than the results of the same draft.',
  message: '“{words}” claims more than the results do. Let the title say what the results allow.',
  why: 'More people read the title than anything else. Spin in titles has been counted in trials with a primary outcome that did not differ, and in studies that can show association only.',
  source: 'https://doi.org/10.1001/jama.2010.651',
  severity: 'warning',
  excusedBy: ['negation', 'question'],
  needs: strongWords,
  flags: [
    'Tea drinking ⟦improves⟧ balance in nurses\n\nIn this cohort of 900 nurses, tea drinking was associated with fewer falls. → is associated with better',
    'Veralin ⟦reduces⟧ headache in adults\n\nAdults were randomised. The primary outcome, headache days, did not differ between the groups. → is not shown to reduce',
  ],
  allows: [
    'Tea drinking and balance in nurses\n\nIn this cohort of 900 nurses, tea drinking was associated with fewer falls.',
    'Does tea drinking improve balance?\n\nIn this cohort of 900 nurses, tea drinking was associated with fewer falls.',
    'Veralin reduces headache in adults\n\nIn this randomised trial, Veralin reduced headache days.',
    'A diary of nurses\n\nTea improves balance\n\nIn this cohort, tea drinking was associated with fewer falls.',
  ],
  find: (place) => (isTitle(place) ? findStronger(place) : []),
};
