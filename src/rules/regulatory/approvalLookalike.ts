import { cuesOf } from '../../claims/sentence.ts';
import { droppedBeforeNoun } from '../droppedBeforeNoun.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** "Medically approved leave": what a doctor does allow. */
const allowed = /^(?:activit|absence|leave|diet|exercise|reason|travel)/;

function find(place: Place): readonly Hit[] {
  const { words } = place.sentence;
  return cuesOf(place.sentence, 'approval lookalike')
    .filter(({ last }) => !allowed.test(words[last + 1]?.lower ?? ''))
    .map((cue) => droppedBeforeNoun(cue, place));
}

export const approvalLookalike: Rule = {
  id: 'regulatory/approval-lookalike',
  summary: 'The words look like an approval and are none.',
  message:
    '“{words}” sounds like an approval and says nothing about benefit. Name the regulator’s decision, or leave it out.',
  why: 'Registration lists a maker, grades describe purity, and doctors approve of many things. None of them means that a regulator found a benefit in people.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['citation', 'negation', 'question'],
  flags: [
    'Our ⟦doctor-approved⟧ drops calm the skin. →',
    'Ask for our ⟦NHS-approved⟧ method. →',
    'Every ⟦FDA-registered⟧ capsule is tested. →',
    'We use only ⟦pharmaceutical-grade⟧ ingredients. →',
  ],
  allows: [
    'The patch is approved for gout.',
    'The solvent was of pharmaceutical grade.',
    'The drops are not doctor-approved.',
    'She may take medically approved leave.',
    'The study was clinically sound and approved by the ethics committee.',
  ],
  needs: ['approval lookalike'],
  find,
};
