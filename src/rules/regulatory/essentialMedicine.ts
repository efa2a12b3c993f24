import { cuesOf } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** How many words behind the listing its use may begin. */
const reach = 4;
/** How many words a finding may underline, from the agency to the listing. */
const longest = 12;

/** "The World Health Organization counts it as an essential medicine", with the agency where it stands near. */
function find({ sentence }: Place): readonly Hit[] {
  const listings = cuesOf(sentence, 'essential medicine');
  if (listings.length === 0) return [];
  const uses = cuesOf(sentence, 'indication');
  const agencies = cuesOf(sentence, 'listing agency');
  return listings
    .filter(({ last }) => !uses.some(({ first }) => first > last && first <= last + reach))
    .map((listing) => {
      const { start, end, candidates } = hitCue(listing);
      const agency = agencies.find(({ first }) => first < listing.first && listing.last - first < longest);
      const inPlace = candidates.map((candidate) => ({ ...candidate, span: { start, end } }));
      return { start: agency?.start ?? start, end, candidates: inPlace };
    });
}

export const essentialMedicine: Rule = {
  id: 'regulatory/essential-medicine',
  summary: 'A listing as essential medicine is named without its use.',
  message: '“{words}” holds for the use the list names. Say which use that is.',
  why: 'The World Health Organization lists medicines by use. A listing for one use says nothing about another, and lends it an authority it does not have.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['reader comment', 'citation', 'negation', 'question'],
  flags: [
    'The ⟦World Health Organization counts lidocaine as an essential medicine⟧. → an essential medicine for its listed use',
    'Lidocaine is ⟦an essential medicine⟧. → an essential medicine for its listed use',
  ],
  allows: [
    'Lidocaine is an essential medicine for local anaesthesia.',
    'The WHO Model List of Essential Medicines was updated in 2023.',
    'Access to essential medicines is unequal.',
    'It is not an essential medicine.',
  ],
  needs: ['essential medicine'],
  find,
};
