import { findAssertions } from '../../claims/assertion.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { softenWithMay } from '../softenWithMay.ts';

function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  return findAssertions(sentence, reading.block.prose, 'cure verb', 'health outcome')
    .filter((assertion) => assertion.tense === 'present')
    .map((assertion) => ({
      start: assertion.verb.start,
      end: assertion.verb.end,
      candidates: softenWithMay(assertion, place),
    }));
}

export const toldAsFact: Rule = {
  id: 'cause/told-as-fact',
  summary: 'A cause or a cure is told as fact, with no study in sight.',
  message: '“{words}” tells a cause as fact. Name the study and its design, or soften the verb.',
  why: 'Readers tell three levels apart: causes, can cause, and may or is linked to. The plain verb needs evidence from a design that can show cause.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'warning',
  excusedBy: [
    'reader comment',
    'negation',
    'hedging',
    'question',
    'citation',
    'species stated',
    'trial stated',
  ],
  flags: [
    'Coffee ⟦prevents⟧ dementia. → may prevent',
    'Our tea ⟦cures⟧ migraine. → may cure',
    'Long shifts ⟦cause⟧ heart disease. → may cause',
    'The patch ⟦heals⟧ arthritis. → may heal',
  ],
  allows: [
    'Coffee does not prevent dementia.',
    'Coffee may prevent dementia.',
    'Does coffee prevent dementia?',
    'Coffee prevents dementia [@lee2020].',
    'In mice, coffee prevents plaque formation and dementia-like signs.',
    'In a randomised trial, the vaccine prevents infection.',
    'The causes of dementia are unknown.',
    'Wards were closed for external causes, disease among them.',
    'Influenza is a virus that causes fever.',
    'Doctors treat the underlying cause of disease.',
    'The team used a tool that causes brain cells to glow.',
  ],
  find,
};
