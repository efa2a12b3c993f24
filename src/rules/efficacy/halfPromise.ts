import { phrasesOf, type Rule } from '../rule.ts';

export const halfPromise: Rule = {
  id: 'efficacy/half-promise',
  summary: 'A cure is held out behind a word of caution.',
  message: '“{words}” holds out a cure. Say what has been studied so far, in whom, and what was found.',
  why: 'Readers of health claims hear a weak qualifier as praise; “can” is heard nearly as strongly as a plain cause. What is hoped for belongs apart from what was found.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'warning',
  excusedBy: ['negation', 'question', 'citation', 'species stated', 'study stated'],
  flags: [
    'Cold water ⟦has the potential to heal⟧ the heart. → is being studied for its effects on',
    'The herb ⟦holds the power to reverse⟧ ageing. → is being studied for its effects on',
  ],
  allows: [
    'Cold water does not have the potential to heal the heart.',
    'In mice, the drug has the potential to restore hearing.',
    'In this study, the drug has the potential to restore hearing.',
    'Coffee has the potential to interact with lithium.',
  ],
  ...phrasesOf('half promise'),
};
