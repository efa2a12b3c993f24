import type { Rule } from '../rule.ts';
import { hypeOf } from './hypeOf.ts';

export const praise: Rule = {
  id: 'hype/praise',
  summary: 'A word of praise that adds nothing to the claim.',
  message: '“{words}” praises and says nothing more. Say what it does that others do not, or leave it out.',
  why: 'Without the word the sentence says the same. Praise with its grounds (“innovative because …”), a comparison or a stated need is left alone.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Our ⟦innovative⟧ device measures glucose. →',
    'The clinic offers ⟦cutting-edge⟧ treatments. →',
    'He was not afraid to try a ⟦cutting-edge⟧ treatment. →',
    'They run a ⟦state-of-the-art⟧ laboratory. →',
  ],
  allows: [
    'The method is innovative because it needs no blood.',
    'There is a need for innovative methods.',
    'The licence is Creative Commons.',
    'Agreement was excellent.',
    'Two outstanding questions are left.',
    'Innovative partnerships will be required.',
    'We review state-of-the-art methods.',
    'This assay is more sophisticated than the old one.',
  ],
  needs: ['praise'],
  find: ({ sentence, reading }) =>
    hypeOf(sentence, reading.block.prose, ['praise'], ['gratuitous', 'in promotion']),
};
