import { phrasesOf, type Rule } from '../rule.ts';

export const vagueRate: Rule = {
  id: 'number/vague-rate',
  summary: 'A rate of success has an adjective in place of its figure.',
  message:
    '“{words}” rates success without saying what it is. Give the figure, of how many, and what counted as success.',
  why: 'A rate is a figure with a definition, a denominator and a time. “High” leaves all of them to the reader, and benefits need figures.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'info',
  excusedBy: ['citation', 'comparator', 'sample stated', 'negation', 'hedging', 'question'],
  flags: [
    'The clinic has ⟦a high success rate⟧ with tinnitus. → reported success',
    'The method is known for ⟦excellent cure rates⟧. → reported success',
  ],
  allows: [
    'The success rate was 61% (44 of 72).',
    'No clinic reported a high success rate.',
    'High response rates keep surveys honest.',
  ],
  ...phrasesOf('vague rate'),
};
