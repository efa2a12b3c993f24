import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const miracle: Rule = {
  id: 'hype/miracle',
  summary: 'The words put a treatment beyond nature.',
  message: '“{words}” praises instead of describing. Say what changed, by how much, and in whom.',
  why: 'Miracle, cure and marvel are among the superlatives counted in cancer news: half of the drugs they praised were not approved, and one in seven had no data in people.',
  source: 'https://doi.org/10.1001/jamaoncol.2015.3931',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Patients report ⟦miraculous⟧ results. → reported',
    'Turmeric ⟦works its magic⟧ overnight. → acts',
    'It is called a ⟦wonder drug⟧. → drug',
    'Yoga ⟦does wonders for⟧ back pain. → may help',
    'Our Clinic ⟦Miracle⟧ Drip gives energy. → Improvement',
  ],
  allows: [
    'The vaccine is not a miracle cure.',
    'Volunteers took magic mushrooms.',
    'Spectra were taken by magic-angle spinning.',
    'Is it a miracle?',
    'The study was paid for by the Hooper Magic Fund for children.',
  ],
  ...praiseOf('miracle'),
};
