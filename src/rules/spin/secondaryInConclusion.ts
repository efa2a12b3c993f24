import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { countShared, subjectOpenings } from '../../claims/study/subjectOpenings.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes } from './conclusionOf.ts';
import { findNullPrimary } from './nullPrimary.ts';
import { findBenefitDespiteNull } from './stronger.ts';

/** True where what is claimed is a significant result on something other than the primary outcome. */
function restsOnAnother({ start }: Hit, place: Place): boolean {
  const { sentence, reading, document } = place;
  if (hasCue(sentence, 'secondary outcome')) return true;
  const { significantResults } = document;
  if (significantResults === undefined) return false;
  const primary = subjectOpenings(`${document.primaryOutcome ?? ''} ${findNullPrimary(document) ?? ''}`);
  const claimed = [...subjectOpenings(reading.block.prose.slice(start, sentence.end))].filter(
    (stem) => !primary.has(stem),
  );
  const own = reading.block.prose.slice(sentence.start, sentence.end);
  return significantResults
    .split('\n')
    .some((line) => !own.startsWith(line) && countShared(new Set(claimed), subjectOpenings(line)) > 0);
}

/** Another outcome, a subgroup or a change within one group carries a conclusion whose primary outcome did not differ. */
function find(place: Place): readonly Hit[] {
  if (!concludes(place)) return [];
  const [hit] = findBenefitDespiteNull(place);
  if (!hit || !restsOnAnother(hit, place)) return [];
  const named = cuesOf(place.sentence, 'secondary outcome')[0];
  const by = named ? 'another outcome or a part of the people studied' : 'another outcome';
  return [
    {
      ...hit,
      message: `“{words}” rests on ${by}, while the primary outcome showed no difference. Say both, the primary outcome first.`,
    },
  ];
}

export const secondaryInConclusion: Rule = {
  id: 'spin/secondary-in-conclusion',
  summary: 'A secondary outcome, a subgroup or a change from baseline carries the conclusion.',
  message:
    '“{words}” rests on another outcome than the primary one, which showed no difference. Say both, the primary outcome first.',
  why: 'Where the primary outcome does not differ, some secondary outcome or subgroup will by chance. Guidance on abstracts asks for the primary outcome, and for no significant results picked out.',
  source: 'https://doi.org/10.1001/jama.2010.651',
  severity: 'warning',
  excusedBy: ['negation', 'question'],
  needs: ['benefit told', 'benefit verb', 'cure verb'],
  flags: [
    'The primary outcome was headache days. Headache days did not differ between groups (p = 0.42). Sleep quality was significantly better with Veralin.\n\nConclusions\n\nVeralin ⟦improves⟧ sleep. → is not shown to improve',
    'The primary endpoint was not met.\n\nConclusions\n\nVeralin ⟦reduced⟧ attacks in the subgroup with aura. → was not shown to reduce',
  ],
  allows: [
    'The primary outcome was headache days. Headache days fell with Veralin (p = 0.002).\n\nConclusions\n\nVeralin improves sleep.',
    'The primary endpoint was not met.\n\nConclusions\n\nVeralin did not reduce headache days; a benefit in the subgroup with aura needs a trial of its own.',
    'The primary endpoint was not met. Sleep was significantly better.\n\nMethods\n\nVeralin improves sleep.',
  ],
  find,
};
