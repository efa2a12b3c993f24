import type { Cue } from '../../claims/cue.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { droppedBeforeNoun } from '../droppedBeforeNoun.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** How many words behind an approval its indication may begin. */
const reach = 9;

/** "FDA-approved drugs": a class, not a claim about one of them. */
const treatments = /^(?:drugs|medicines|medications|treatments|therapies|agents|options|vaccines)$/;

function find(place: Place): readonly Hit[] {
  const { sentence } = place;
  const approvals = cuesOf(sentence, 'approval');
  if (approvals.length === 0) return [];
  const indications = cuesOf(sentence, 'indication');
  const isFor = (approval: Cue) =>
    indications.some(({ first }) => first > approval.last && first <= approval.last + reach);
  const isClass = ({ last }: Cue) => treatments.test(sentence.words[last + 1]?.lower ?? '');
  return approvals
    .filter((approval) => !isFor(approval) && !isClass(approval))
    .map((approval) => droppedBeforeNoun(approval, place));
}

export const approvalWithoutIndication: Rule = {
  id: 'regulatory/approval-without-indication',
  summary: 'An approval is named without what it is for.',
  message: '“{words}” does not say for what. Name the indication and the people it covers.',
  why: 'Regulators approve a product for a use. Without it, a reader takes the approval to cover the use the text is about, which is a broader claim than the evidence behind the label.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'hint',
  excusedBy: ['reader comment', 'citation', 'negation', 'hedging', 'question'],
  flags: ['We use only ⟦FDA-approved⟧ lasers. →', 'The drug is ⟦approved by the FDA⟧ and works.'],
  allows: [
    'The drug is FDA-approved for gout in adults.',
    'The drug was approved by the FDA in 2019 to treat gout.',
    'The drug is not FDA-approved.',
    'For gout there are two FDA-approved drugs.',
    'The ethics committee approved the study.',
  ],
  needs: ['approval'],
  find,
};
