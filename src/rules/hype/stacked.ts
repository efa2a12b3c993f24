import type { Rule } from '../rule.ts';
import { hypeOf } from './hypeOf.ts';

export const stacked: Rule = {
  id: 'hype/stacked',
  summary: 'Words of praise stand in a row.',
  message: '“{words}” stacks praise. Keep the one that you can give grounds for, or none.',
  why: 'Two words of praise say no more than one, and the guideline on hype counts every word in such a row.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'We tested ⟦novel and innovative⟧ ideas. →',
    'The ⟦unique innovative⟧ strengths of the plan are listed. →',
    'It is a ⟦robust, comprehensive⟧ programme. →',
  ],
  allows: [
    'The whiskers make nuanced and complex motions.',
    'The novel and selective inhibitor bound the enzyme.',
    'Samples were systematic and random.',
    'We made a systematic and comprehensive literature search.',
  ],
  needs: ['praise', 'value word'],
  find: ({ sentence, reading }) =>
    hypeOf(sentence, reading.block.prose, ['praise', 'value word'], ['coordinated']),
};
