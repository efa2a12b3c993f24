import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import { countShared, subjectOpenings } from '../../claims/study/subjectOpenings.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, conclusionOf } from '../spin/conclusionOf.ts';
import { benefitsClaimed } from '../spin/nullPrimary.ts';
import { findPopulationWidened } from './populationWidened.ts';

/** Those of the people studied who were looked at apart. */
const some =
  /\b(?:subgroups?|sub-groups?|subsets?|post[- ]hoc|stratified by|(?:only )?(?:in|among|for) (?:those|the (?:patients|women|men|children|participants|people|adults)|patients|women|men|children|participants|people|adults) (?:with|without|who|whose|aged|under|over|older|younger|taking)\b)/iu;
/** What says outright that the sentence is of some of them. */
const apart = /\b(?:subgroups?|sub-groups?|subsets?|post[- ]hoc)\b/iu;
/** Words by which a conclusion keeps to some. */
const limited =
  /\b(?:subgroups?|subsets?|only|some|selected|certain|particular(?:ly)?|especially|those|these|such|severe|mild|older|younger|elderly|high[- ]risk|with|without|who|whose|aged)\b/iu;
const significant = /\bp\s?[=<≤]\s?0?[.·]0\d|\bsignificant(?:ly)?\b/iu;
const notSignificant = /\b(?:no|not|non)[- ](?:\p{L}+ )?significant/iu;

function isSignificant(line: string): boolean {
  return significant.test(line) && !notSignificant.test(line);
}

/** A benefit told of everybody, where the one significant result is of some of them. */
function findSubgroup(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  const { significantResults, nullResults } = document;
  if (significantResults === undefined || nullResults === undefined || !concludes(place)) return [];
  const lines = significantResults.split('\n').filter(isSignificant);
  const ofSome = lines.filter((line) => apart.test(line));
  if (ofSome.length === 0 || lines.some((line) => !some.test(line))) return [];
  const { prose } = reading.block;
  const textOf = ({ start, end }: ReadSentence) => prose.slice(start, end);
  const conclusion = [sentence, ...conclusionOf(place)];
  if (conclusion.some((each) => limited.test(textOf(each)) || hasCue(each, 'null result'))) return [];
  const [benefit] = benefitsClaimed(place);
  if (!benefit) return [];
  const told = subjectOpenings(prose.slice(benefit.start, sentence.end));
  if (!ofSome.some((line) => countShared(told, subjectOpenings(line)) > 0)) return [];
  return [benefit];
}

function find(place: Place): readonly Hit[] {
  const [widened] = findPopulationWidened(place);
  return widened ? [widened] : findSubgroup(place);
}

export const subgroupWidened: Rule = {
  id: 'species/subgroup-widened',
  summary: 'A benefit seen in a subgroup, or in one group of people, is concluded for everybody.',
  message:
    '“{words}” speaks of everybody, but the significant result is of a subgroup. Name the subgroup, and say that the rest did not differ.',
  why: 'Where all together do not differ, one of several subgroups will by chance. A benefit seen there alone, and told of all, draws attention away from the result.',
  source: 'https://doi.org/10.1001/jama.2010.651',
  // Nobody has read it on text that we did not write, for want of underlines.
  severity: 'info',
  excusedBy: ['negation', 'hedging', 'question'],
  needs: ['benefit told', 'benefit verb', 'cure verb'],
  flags: [
    'Attacks of headache did not differ significantly between groups. In a post hoc analysis of women under 40, attacks were significantly fewer with tea.\n\nConclusions\n\nTea ⟦reduces⟧ attacks of headache. → is not shown to reduce',
    'There was no significant difference in pain. In the subgroup with arthritis pain was lower (p = 0.03). In conclusion, tea ⟦relieves⟧ pain.',
    '# Tea for sleep in older women\n\nWe gave tea.\n\nConclusions\n\nTea improves sleep in ⟦adults⟧. → older women',
    'We enrolled 300 men with gout.\n\nIn conclusion, tea relieves pain in ⟦men and women⟧. → men',
    '# Tea improves sleep for ⟦everyone⟧\n\nThe trial enrolled 80 nurses.',
  ],
  allows: [
    'Attacks did not differ significantly. In a post hoc analysis of women under 40, attacks were significantly fewer.\n\nConclusions\n\nTea reduces attacks in women under 40, who were a subgroup.',
    'There was no significant difference in sleep. Attacks were significantly fewer (p = 0.01), in the subgroup of women too.\n\nAttacks were significantly fewer with tea.\n\nConclusions\n\nTea reduces attacks.',
    '# Tea for sleep in older women\n\nConclusions\n\nTea improves sleep in older women.',
    '# Tea for sleep in women and men\n\nConclusions\n\nTea improves sleep in adults.',
    '# Tea for sleep in older women\n\nConclusions\n\nTea may improve sleep in adults.',
    '# Tea for sleep in older women\n\nConclusions\n\nTea improves sleep in these adults.',
    '# Tea for sleep\n\nConclusions\n\nTea improves sleep in adults.',
    '# Tea for sleep in older women\n\nMethods\n\nTea improves sleep in adults.',
    'In the subgroup with arthritis pain was lower (p = 0.03).\n\nConclusions\n\nTea did not relieve pain.',
    'There was no significant difference in pain. In the subgroup with arthritis pain was lower (p = 0.03).\n\nMethods\n\nTea relieves pain.',
    'There was no significant difference in pain. In the subgroup with arthritis pain was lower (p = 0.03).\n\nConclusions\n\nTea may relieve pain.',
  ],
  find,
};
