import { phrasesOf, type Rule } from '../rule.ts';

export const unnamedExperts: Rule = {
  id: 'authority/unnamed-experts',
  summary: 'Experts are called upon without a name.',
  message:
    '“{words}” leans on experts without naming them or their reasons. Name the guideline, or give its evidence.',
  why: 'Opinion is the weakest kind of evidence, and nameless opinion cannot be checked.',
  source: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  severity: 'info',
  excusedBy: ['reader comment', 'technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    '⟦Experts agree that⟧ the patch works. → Some experts hold that',
    '⟦Most doctors recommend⟧ the diet. → Some guidelines recommend',
    '⟦Leading experts⟧ back it. → Researchers',
  ],
  allows: [
    'Experts do not agree that the patch works.',
    'Ask your doctor what she would recommend.',
    'Do experts agree?',
    'The guideline panel recommends rest [@lee2020].',
  ],
  find: phrasesOf('unnamed experts'),
};
