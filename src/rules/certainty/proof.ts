import { phrasesOf, type Rule } from '../rule.ts';

export const proof: Rule = {
  id: 'certainty/proof',
  summary: 'The words say that something is proven.',
  message: '“{words}” claims proof. Say what the studies found, or how certain the evidence is.',
  why: 'A study supports or suggests; certainty belongs to a body of evidence and is rated, not announced. Readers tell only three strengths of causal wording apart, and an unconditional word is heard at full strength.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'warning',
  excusedBy: ['reader comment', 'technical use', 'negation', 'hedging', 'question'],
  flags: [
    'The new inhaler is ⟦proven to⟧ prevent attacks. → reported to',
    'Three surveys ⟦prove that⟧ walking lengthens life. → suggest that',
    'One trial has ⟦proven that⟧ the patch works. → suggested that',
    'It is ⟦clinically proven⟧. → clinically studied',
    'Doctors offer a ⟦proven⟧ treatment for gout. →',
    'Fish oils are ⟦steadily proving their worth⟧ in arthritis. → being studied',
    'The app is ⟦now proving its ability to⟧ prevent falls. → being studied for its ability to',
    'The registry is ⟦proof that⟧ screening pays. → evidence that',
    'A 2016 study ⟦verified that⟧ zinc shortens colds. → reported that',
  ],
  allows: [
    'The inhaler is not proven to prevent attacks.',
    'No trial has proven that the patch works.',
    'This may prove that the patch works.',
    'All patients had biopsy-proven sarcoidosis.',
    'A proof-of-concept study is under way.',
    'The infection proved fatal in two of nine patients.',
    'We set out to prove the null hypothesis wrong.',
    'Is the patch proven to work?',
  ],
  ...phrasesOf('proof'),
};
