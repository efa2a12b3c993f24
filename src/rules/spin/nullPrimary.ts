import { cuesOf, hasCue } from '../../claims/sentence.ts';
import type { Facts } from '../../claims/study/facts.ts';
import { countShared, subjectOpenings } from '../../claims/study/subjectOpenings.ts';
import { type Hit, hitCue, type Place } from '../rule.ts';
import { readClaimOf } from './claimOf.ts';
import { conclusionOf } from './conclusionOf.ts';

/** How much of a primary outcome a sentence must name to be about it. */
const enough = 0.6;

/** The sentence, if there is one, that says that the primary outcome did not differ. */
export function findNullPrimary(document: Facts): string | undefined {
  if (document.equivalence !== undefined) return undefined;
  if (document.nullPrimary !== undefined) return document.nullPrimary;
  const { primaryOutcome, nullResults } = document;
  if (primaryOutcome === undefined || nullResults === undefined) return undefined;
  const outcome = subjectOpenings(primaryOutcome);
  if (outcome.size === 0) return undefined;
  const isAbout = (line: string) => countShared(outcome, subjectOpenings(line)) / outcome.size >= enough;
  if (document.significantResults?.split('\n').some(isAbout)) return undefined;
  return nullResults.split('\n').find(isAbout);
}

/** Words that claim benefit in a sentence, by a verb or without one, in order of place. */
export function benefitsClaimed(place: Place): readonly Hit[] {
  const { sentence } = place;
  const told = cuesOf(sentence, 'benefit told').map(hitCue);
  const verbs = cuesOf(sentence, 'cure verb', 'benefit verb');
  if (verbs.length === 0) return told;
  const { causes } = readClaimOf(place);
  const asserted = verbs
    .filter(({ start, end }) => causes.some((cause) => cause.start < end && start < cause.end))
    .map(({ start, end, inflected }) => ({
      start,
      end,
      candidates: [{ text: `be~ not shown to ${inflected?.verb ?? ''}`, form: inflected?.form }],
    }));
  return [...told, ...asserted].sort((a, b) => a.start - b.start);
}

/** True where a conclusion owns up: it denies something, or says that nothing differed. */
export function ownsUp(place: Place): boolean {
  return conclusionOf(place).some(
    (sentence) =>
      hasCue(sentence, 'null result') ||
      hasCue(sentence, 'no difference') ||
      hasCue(sentence, 'negator') ||
      hasCue(sentence, 'equivalence'),
  );
}
