import type { Cue } from '../../claims/cue.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { droppedBeforeNoun } from '../droppedBeforeNoun.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** How many words behind an approval its indication may begin. */
const reach = 9;

/** "FDA-approved drugs", "three FDA-approved implants": a class, not a claim about one of them. */
const treatments = /^(?:drugs|medicines|medications|treatments|therapies|agents|options|vaccines)$/;
const several = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|other|all|most|many|several|existing)$/;

/** A trial that a regulator let go ahead: "an IND approved by the FDA". */
const plans = /^(?:ind|ide|protocol|trial|trials|study|studies|application|plan)$/;

function find(place: Place): readonly Hit[] {
  const { sentence } = place;
  const approvals = cuesOf(sentence, 'approval');
  if (approvals.length === 0) return [];
  const indications = cuesOf(sentence, 'indication');
  const isFor = (approval: Cue) =>
    indications.some(({ first }) => first > approval.last && first <= approval.last + reach);
  const { words } = sentence;
  const isClass = ({ first, last }: Cue) =>
    treatments.test(words[last + 1]?.lower ?? '') || several.test(words[first - 1]?.lower ?? '');
  const isOfPlan = ({ first }: Cue) =>
    words.slice(Math.max(0, first - 4), first).some(({ lower }) => plans.test(lower));
  return approvals
    .filter((approval) => !isFor(approval) && !isClass(approval) && !isOfPlan(approval))
    .map((approval) => droppedBeforeNoun(approval, place));
}

export const approvalWithoutIndication: Rule = {
  id: 'regulatory/approval-without-indication',
  summary: 'An approval is named without what it is for.',
  message: '“{words}” does not say for what. Name the indication and the people it covers.',
  why: 'Regulators approve a product for a use. Without it, a reader takes the approval to cover the use the text is about, which is a broader claim than the evidence behind the label.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'hint',
  excusedBy: ['citation', 'negation', 'hedging', 'question'],
  flags: [
    'We use only ⟦FDA-approved⟧ lasers. →',
    'The drug is ⟦approved by the FDA⟧ and works.',
    'Our ⟦FDA-cleared⟧ laser calms the skin. →',
  ],
  allows: [
    'The drug is FDA-approved for gout in adults.',
    'The drug was approved by the FDA in 2019 to treat gout.',
    'The drug is not FDA-approved.',
    'Users of three FDA-approved implants were asked.',
    'The study ran under an IND that was approved by the FDA.',
    'For gout there are two FDA-approved drugs.',
    'The ethics committee approved the study.',
  ],
  needs: ['approval'],
  find,
};
