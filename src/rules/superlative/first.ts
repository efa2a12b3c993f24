import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const first: Rule = {
  id: 'superlative/first',
  summary: 'Something is called the first or the only one.',
  message: '“{words}” claims priority. Name the search or the register that shows it, or leave it out.',
  why: 'Priority is a claim about all other work, and one earlier study overturns it. Criteria for health news ask whether what is called new is new.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question', 'hedging', 'citation'],
  flags: [
    'It is the ⟦first-of-its-kind⟧ patch. → a',
    'They ran a ⟦world-first⟧ trial. →',
    'This is the ⟦only treatment that⟧ works in children. → treatment that',
  ],
  allows: [
    'It is not the first of its kind.',
    'The first patient was treated in May.',
    'First-line treatment was metformin.',
    'Is it a world first?',
    'The register is one of the first of its kind.',
  ],
  ...praiseOf('first'),
};
