import { phrasesOf, type Rule } from '../rule.ts';

export const setApart: Rule = {
  id: 'comparison/set-apart',
  summary: 'A treatment is set apart from all others.',
  message:
    '“{words}” compares with every other treatment at once. Name one comparator and the study, or leave it out.',
  why: 'Without a named comparator and a study, a reader cannot tell what is better, for whom or by how much. Advertising to the public in the United Kingdom must not say that a medicine is better than or equal to another.',
  source: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/287',
  severity: 'warning',
  excusedBy: ['reader comment', 'citation', 'absolute figures', 'negation', 'hedging', 'question'],
  flags: [
    'The spray keeps you awake, ⟦unlike most other drugs⟧. →',
    'The patch lifts mood ⟦without the usual six-week wait⟧. →',
    'Needling eases migraine ⟦even when other drugs fail⟧. →',
    'You feel calm ⟦without the side effects of⟧ sedatives. →',
  ],
  allows: [
    'Unlike other species, mice cannot vomit.',
    'Patients were included without a waiting time.',
    'Surgery is an option when other treatments have failed.',
    'Unlike other drugs, the spray was tested against placebo in 240 adults.',
  ],
  find: phrasesOf('set apart'),
};
