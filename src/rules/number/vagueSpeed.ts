import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

const time = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|overnight)$/;

/** "Rapid relief of pain" in a sentence that says no time. */
function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'health outcome') && !hasCue(sentence, 'treatable condition')) return [];
  if (sentence.words.some(({ lower }) => time.test(lower))) return [];
  return cuesOf(sentence, 'vague speed').map(hitCue);
}

export const vagueSpeed: Rule = {
  id: 'number/vague-speed',
  summary: 'An effect is called fast, and no time is told.',
  message: '“{words}” rates the time to effect. Say when it was measured, and in how many it was there.',
  why: 'Rapid can be an hour or a month. The time at which an outcome was measured is part of the result, and readers who need relief hear the hour.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'hint',
  excusedBy: ['technical use', 'citation', 'negation', 'hedging', 'question', 'species stated'],
  flags: ['The patch brought a ⟦rapid⟧ reduction of pain. →', 'The patch ⟦quickly⟧ relieves migraine. →'],
  allows: [
    'The patch brought a rapid reduction of pain, within two hours.',
    'The patch did not bring rapid relief of pain.',
    'The patch may quickly relieve migraine.',
    'Rapid reductions of staff worried the nurses.',
    'The patch quickly relieved pain in eight nurses.',
    'In rats, the patch quickly relieves pain.',
    'Heart rate rose rapidly.',
  ],
  needs: ['vague speed'],
  find,
};
