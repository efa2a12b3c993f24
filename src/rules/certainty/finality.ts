import { phrasesOf, type Rule } from '../rule.ts';

export const finality: Rule = {
  id: 'certainty/finality',
  summary: 'The words leave no room for doubt.',
  message: '“{words}” leaves no room for doubt. Say how certain the evidence is, and what it rests on.',
  why: 'Later studies change estimates, and wording that rules this out goes further than a source can. For drugs, United States rules allow no claim beyond substantial evidence.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['reader comment', 'technical use', 'negation', 'hedging', 'question'],
  flags: [
    'The registry gives ⟦definitive evidence⟧ of benefit. → evidence',
    'Zinc ⟦undoubtedly⟧ shortens colds. →',
    'The plan is ⟦guaranteed to⟧ work. → intended to',
    "⟦It's clear that⟧ the patch helps. → Some evidence suggests that",
    'With our drip, ⟦nothing can go wrong⟧.',
  ],
  allows: [
    'A definitive answer does not exist.',
    'There is no definitive evidence of benefit.',
    'Patients received definitive chemoradiotherapy.',
    'Results are not guaranteed to last.',
    'The compound was definitively identified by its mass.',
    'We guarantee the privacy of all who take part.',
  ],
  ...phrasesOf('finality'),
};
