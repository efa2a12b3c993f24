import type { Rule } from '../rule.ts';
import { hypeOf } from './hypeOf.ts';

export const amplified: Rule = {
  id: 'hype/amplified',
  summary: 'Praise is turned up by another word.',
  message: '“{words}” turns praise up. Leave out the amplifier at least, or say what earns the praise.',
  why: 'A quality that has to be called true, very or highly is being sold, not described; the guideline on hype counts every amplified word of praise.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'This ⟦truly novel⟧ approach saves time. →',
    'It is a ⟦highly innovative⟧ test. →',
    'The plan is ⟦truly innovative⟧. → innovative',
    'The ⟦very latest⟧ advances were shown. → recent',
  ],
  allows: [
    'Highly advanced disease was excluded.',
    'The test is highly sensitive.',
    'The response was very robust.',
    'Two completely novel genes were found.',
    'It is not a truly novel approach.',
  ],
  needs: ['praise', 'value word'],
  find: ({ sentence, reading }) =>
    hypeOf(sentence, reading.block.prose, ['praise', 'value word'], ['amplified']),
};
