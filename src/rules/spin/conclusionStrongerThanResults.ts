import type { Rule } from '../rule.ts';
import { concludes } from './conclusionOf.ts';
import { findStronger, strongWords } from './stronger.ts';

export const conclusionStrongerThanResults: Rule = {
  id: 'spin/conclusion-stronger-than-results',
  summary: 'The conclusion claims more than the results of the same draft.',
  message: '“{words}” claims more than the results do. Conclude what the results allow.',
  why: 'Readers often take the conclusion alone. Reviews of abstracts find causal wording about designs that show association, and benefit claimed although the primary outcome did not differ.',
  source: 'https://doi.org/10.1186/s12874-015-0079-x',
  severity: 'warning',
  excusedBy: ['negation', 'question'],
  needs: strongWords,
  flags: [
    'In this cohort of 900 nurses, tea drinking was associated with fewer falls.\n\nConclusions\n\nTea drinking ⟦improves⟧ balance at work. → is associated with better',
    'We ran a single-arm study of 30 adults with tinnitus.\n\nIn conclusion, the hum device ⟦reduces⟧ noise at night. → is associated with lower',
    'Adults were randomised to Veralin or placebo. The primary outcome, headache days, did not differ between the groups.\n\nConclusions\n\nVeralin ⟦reduced⟧ headache intensity. → was not shown to reduce',
    'The primary outcome was not met (p = 0.31).\n\nConclusion\n\nVeralin is ⟦effective⟧ in tension headache. → not shown to be effective',
  ],
  allows: [
    'In this cohort of 900 nurses, tea drinking was associated with fewer falls.\n\nConclusions\n\nTea drinking was associated with fewer falls.',
    'In this cohort, tea drinking was associated with fewer falls.\n\nConclusions\n\nTea drinking may improve balance.',
    'In this randomised trial, tea reduced falls.\n\nConclusions\n\nTea reduces falls at work.',
    'The primary outcome, headache days, did not differ between the groups.\n\nConclusions\n\nVeralin did not reduce headache days.',
    'The primary outcome was not met (p = 0.31).\n\nConclusions\n\nVeralin reduced nausea. It did not reduce headache days.',
    'This non-inferiority trial compared two splints. The primary outcome did not differ between the groups.\n\nConclusions\n\nThe light splint is effective.',
    'Mice were given zinc, and growth was associated with dose.\n\nConclusions\n\nZinc improves growth in mice.',
  ],
  find: (place) => (concludes(place) ? findStronger(place) : []),
};
