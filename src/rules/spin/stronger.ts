import { cuesOf } from '../../claims/sentence.ts';
import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Hit, Place } from '../rule.ts';
import { causeLexicons, findCauseFromAssociation } from './causeFromAssociation.ts';
import { benefitsClaimed, findNullPrimary, ownsUp } from './nullPrimary.ts';
import { relatedTo } from './relatedTo.ts';

const benefitLexicons = ['benefit told', 'benefit verb', 'cure verb'] as const;
/** The lexicons without which neither title nor conclusion is stronger than the results. */
export const strongWords: readonly LexiconName[] = [...new Set([...causeLexicons, ...benefitLexicons])];

/** What a title or a conclusion claims beyond the results: a cause, or a benefit that the primary outcome did not show. */
export function findStronger(place: Place): readonly Hit[] {
  const [benefit] = findBenefitDespiteNull(place);
  if (benefit) return [benefit];
  const cause = findCauseFromAssociation(place);
  return cause ? [cause] : [];
}

/** Benefit claimed where the primary outcome did not differ and the conclusion does not own up to it. */
export function findBenefitDespiteNull(place: Place): readonly Hit[] {
  if (cuesOf(place.sentence, ...benefitLexicons).length === 0) return [];
  const line = findNullPrimary(place.document);
  if (line === undefined || ownsUp(place)) return [];
  return benefitsClaimed(place).map((hit) => ({
    ...hit,
    message:
      '“{words}” claims benefit, but the primary outcome showed no difference. Say so first, and what the study did not find.',
    ...relatedTo(
      line === place.document.nullPrimary ? 'nullPrimary' : 'nullResults',
      line,
      'Here the primary outcome shows no difference.',
    ),
  }));
}
