import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "Conventional drugs only mask symptoms": words against other treatments, which are named before them. */
function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'disparaged')) return [];
  const treatments = cuesOf(sentence, 'other treatments');
  return cuesOf(sentence, 'disparaged')
    .filter((cue) => treatments.some(({ last }) => last < cue.first))
    .map(hitCue);
}

export const disparaged: Rule = {
  id: 'comparison/disparaged',
  summary: 'Other treatments are made to look bad without figures.',
  message:
    '“{words}” speaks against other treatments. Give their figures and a source, and the same figures for your own.',
  why: 'To call the alternatives weak is to claim to be better than they are, and needs the same evidence. Readers who believe it may stop a treatment that helps them.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['citation', 'absolute figures', 'negation', 'question'],
  flags: [
    'Conventional drugs ⟦only mask symptoms⟧. → may ease symptoms',
    'Ordinary painkillers ⟦just cover up the pain⟧. → may ease symptoms',
    "Antidepressants ⟦often don't work⟧. → do not help everyone",
    'Most therapies for tinnitus ⟦have a low success rate⟧. → do not help everyone',
    'Ordinary painkillers ⟦come with harsh side effects⟧. → can have side effects',
  ],
  allows: [
    'The patch has a low success rate.',
    'Opioids had a low success rate (12 of 90 patients).',
    'Conventional drugs do not mask symptoms.',
    'Wear a mask when symptoms begin.',
  ],
  needs: ['disparaged'],
  find,
};
