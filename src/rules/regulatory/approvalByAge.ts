import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** How many words may stand between an approval and its age. */
const reach = 5;

/** "Synthesised in the 1960s, it was soon approved": the time of something else. */
const otherEvents =
  /^(?:(?:synthesi[sz]|discover|develop|invent|isolat|describ|introduc)ed|studied|made|found|used|use)$/;

/** "Drugs approved in the 1990s": those of a period, none of them in particular. */
const products = /^(?:drugs|medicines|vaccines|treatments|therapies|devices|products|agents|compounds)$/;

function isOfApproval({ words }: ReadSentence, age: Cue, approval: Cue): boolean {
  if (otherEvents.test(words[age.first - 1]?.lower ?? '')) return false;
  if (products.test(words[approval.first - 1]?.lower ?? '')) return false;
  const between = age.first > approval.last ? age.first - approval.last : approval.first - age.last;
  return between > 0 && between <= reach + 1;
}

/** "approved in the 1960s", "FDA-approved for decades": how long ago, not when and for what. */
function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'approval age')) return [];
  const approvals = cuesOf(sentence, 'approval word');
  return cuesOf(sentence, 'approval age')
    .filter((age) => approvals.some((approval) => isOfApproval(sentence, age, approval)))
    .map((age) => {
      const follows = approvals.some(({ last }) => last + 1 === age.first);
      return follows ? hitCue(age) : { ...hitCue(age), candidates: [] };
    });
}

export const approvalByAge: Rule = {
  id: 'regulatory/approval-by-age',
  summary: 'An approval is told by its age.',
  message:
    '“{words}” says how long ago an approval was. Give the year, the use it was for, and the label or the regulator’s page.',
  why: 'An approval has a date, a product and a use, and all three can be looked up. Its age alone makes a history of use sound like a history of evidence for the use at hand.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['citation', 'negation', 'question'],
  flags: [
    'The drug was approved ⟦in the 1980s⟧ for gout. →',
    '⟦In the 1950s⟧, when the drug was approved, little was known.',
    'Our laser has been approved ⟦for over twenty years⟧. →',
    'The drops were approved ⟦decades ago⟧. →',
  ],
  allows: [
    'The drug was approved in 1984 for gout.',
    'In the 1950s little was known about gout.',
    'Synthesised in the 1960s, the drug was soon approved.',
    'The drug was approved in 1984, and doctors have used it for decades.',
    'The drug was approved in the 1980s [@lee2020].',
    'Of the drugs approved in the 1990s, few remain.',
    'No laser was approved in the 1980s.',
  ],
  needs: ['approval age'],
  find,
};
