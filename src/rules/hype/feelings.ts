import { phrasesOf, type Rule } from '../rule.ts';

export const feelings: Rule = {
  id: 'hype/feelings',
  summary: 'The feelings of those who did the work are printed as news.',
  message: '“{words}” tells how somebody feels about the work. Say what was done and found.',
  why: 'Enthusiasm of those who made or sell a treatment is no evidence of its effect; reviewers of news releases count it against them, in quotations too.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['negation', 'question'],
  flags: [
    'We ⟦were shocked by⟧ how well they slept.',
    'The results ⟦exceeded all expectations⟧.',
    '“We ⟦are thrilled to⟧ offer the tablet,” said the maker. →',
    'We ⟦are very excited about⟧ these data. → report',
    'The team ⟦was astonished to see⟧ the scans. → observed',
  ],
  allows: [
    'The dogs were shocked by the fence.',
    'Patients were less agitated and excited.',
    'The team was not surprised.',
    'The laser excited the dye.',
  ],
  ...phrasesOf('feeling'),
};
