import type { ReadSentence } from '../../claims/sentence.ts';
import type { Span } from '../../model.ts';
import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

const praised = praiseOf('hope');

const concession = /^(?:although|though|while|whilst|despite)$/;
const limit = /^(?:more|further|larger|needed|required|negative|fail|fails|failed)$/;

/** "Although it is promising, more research is needed", "it is promising, but …": the sentence itself sets the limit. */
function isConceded({ words }: ReadSentence, hit: Span, prose: string): boolean {
  const behind = words.filter(({ start }) => start >= hit.end);
  const opener = words.findLast(({ lower, end }) => end <= hit.start && concession.test(lower));
  const concedes = opener !== undefined && !prose.slice(opener.end, hit.start).includes(',');
  const from = concedes ? 0 : behind.findIndex(({ lower }) => lower === 'but');
  return from >= 0 && behind.slice(from).some(({ lower }) => limit.test(lower));
}

export const hope: Rule = {
  id: 'hype/hope',
  summary: 'Hope stands in the place of a result.',
  message: '“{words}” recommends before the evidence does. Say what was found, in whom, and what comes next.',
  why: 'Readers take “promising” and its kin as a recommendation, not as a limit. Hope is among the seven words that reviewers of health news ask writers to do without.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The gel is a ⟦very promising⟧ treatment for scars. →',
    'The vaccine ⟦holds great promise⟧ for children. → is being studied',
    'With it comes ⟦new hope⟧. → a possible option',
    'Not only mice but men have ⟦new hope⟧. → a possible option',
    'While diets failed, this ⟦promising⟧ pill needs no more than water. →',
  ],
  allows: [
    'The results were not promising.',
    'We hope to finish next year.',
    'Is it promising?',
    'Patients lost hope.',
    'There are few promising drugs for gout.',
    'The most promising compounds were tested in rats.',
    'Although the results are promising, more research is needed.',
    'The drug looks promising, but larger trials are awaited.',
    'Trials of promising drugs have begun, but the first results were negative.',
  ],
  needs: praised.needs,
  find: (place) =>
    praised.find(place).filter((hit) => !isConceded(place.sentence, hit, place.reading.block.prose)),
};
