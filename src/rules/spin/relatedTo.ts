import type { ResultFacts } from '../../claims/study/resultFacts.ts';
import type { Hit } from '../rule.ts';

/** The sentence that states a fact of the results, wherever in the draft it stands, as a place the hit is about. */
export function relatedTo(fact: keyof ResultFacts, says: string, message: string): Pick<Hit, 'elsewhere'> {
  return { elsewhere: [{ fact, says, message }] };
}
