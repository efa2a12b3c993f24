import type { Rule } from '../rule.ts';
import { hypeOf } from './hypeOf.ts';

export const gratuitous: Rule = {
  id: 'hype/gratuitous',
  summary: 'A word that values the work described, where it could be left out.',
  message: '“{words}” rates the work it describes. Leave it out, or say what earns it.',
  why: 'Without the word the sentence says the same. The same word is left alone where it describes nature or method (robust response, robust standard errors, advanced cancer), with its grounds, or in a comparison.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'This ⟦novel⟧ approach to asthma saves time. →',
    'A ⟦cohesive⟧ team ran the project. →',
    'The ward has ⟦unique⟧ resources. →',
    'She keeps up with the ⟦latest⟧ developments. → recent',
  ],
  allows: [
    'A novel mutation was found.',
    'Patients with advanced disease were excluded.',
    'We used robust standard errors.',
    'Each patient has a unique identifier.',
    'A novel coronavirus spread.',
    'Quality control was done daily.',
    'We made a systematic review.',
    'More robust methods are needed.',
    'There is a need for novel treatments.',
    'It may guide the development of novel treatments.',
    'A systematic approach was taken.',
    'It was given in advanced RCC, and the method was kept.',
    'Better and emerging technologies were compared.',
    'Imaging has advanced our understanding of gout.',
    'Clocks play an indispensable role in sleep.',
  ],
  needs: ['value word'],
  find: ({ sentence, reading }) =>
    hypeOf(sentence, reading.block.prose, ['value word'], ['gratuitous', 'in promotion']),
};
