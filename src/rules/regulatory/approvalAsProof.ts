import { cuesOf } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "It is approved, so you know it works": an approval, and behind it the inference. */
function find({ sentence }: Place): readonly Hit[] {
  const inferences = cuesOf(sentence, 'approval as proof');
  if (inferences.length === 0) return [];
  const approvals = cuesOf(sentence, 'approval', 'approval word', 'approval lookalike');
  return inferences.filter(({ first }) => approvals.some(({ last }) => last < first)).map(hitCue);
}

export const approvalAsProof: Rule = {
  id: 'regulatory/approval-as-proof',
  summary: 'An approval is offered as proof that something works.',
  message:
    '“{words}” reads an approval as proof. Name the use that was approved, and the studies for the use meant here.',
  why: 'A regulator weighs benefits and harms for one use in one group of people. For another use, the approval says nothing.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['citation', 'negation', 'hedging', 'question'],
  flags: [
    'Our cream is approved, ⟦so you know it works⟧. → for the use on its label',
    'The ingredients are FDA-approved, ⟦so they are safe⟧. → for the use on its label',
  ],
  allows: [
    'The cream is approved for eczema in adults.',
    'The committee approved the plan, so the trial began.',
    'The cream is approved, but that does not mean it works for acne.',
  ],
  needs: ['approval as proof'],
  find,
};
