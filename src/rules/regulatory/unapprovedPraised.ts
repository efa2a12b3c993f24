import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** An unapproved use or drug, told in the same sentence to be safe or to work. */
function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'unapproved use')) return [];
  return cuesOf(sentence, 'told to work').map(hitCue);
}

export const unapprovedPraised: Rule = {
  id: 'regulatory/unapproved-praised',
  summary: 'An unapproved use is told to be safe or to work.',
  message:
    '“{words}” judges a use that no regulator has approved. Say that it is under study, and what was found so far.',
  why: 'United States rules do not allow an investigational drug to be called safe or effective for the use under study in promotion; reports in scientific exchange stay free.',
  source: 'https://www.ecfr.gov/current/title-21/section-312.7',
  severity: 'warning',
  excusedBy: ['citation', 'comparator', 'trial stated', 'negation', 'hedging', 'question'],
  flags: [
    'The off-label use of the drug in gout is ⟦effective⟧. → under study',
    'The investigational gel is ⟦very effective⟧. → under study',
  ],
  allows: [
    'The investigational gel is under study.',
    'It is unclear whether off-label use is safe.',
    'In a randomised trial, off-label use was effective.',
    'The approved gel is effective.',
  ],
  needs: ['unapproved use'],
  find,
};
