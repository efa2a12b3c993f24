import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { wordsAround } from '../../claims/shares/around.ts';
import { isShareOfHelped } from '../../claims/shares/isShareOfHelped.ts';
import type { Quantity } from '../../model.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, conclusionOf, isTitle } from '../spin/conclusionOf.ts';

/** True where a share is told of people whom it went well with, by the words around it. */
function tellsBenefit(share: Quantity, { sentence }: Place): boolean {
  if (isShareOfHelped(sentence, wordsAround(sentence.words, share))) return true;
  return cuesOf(sentence, 'benefit', 'benefit told').length > 0 && hasCue(sentence, 'people');
}

/** A share of people helped, in the title or conclusion of a study that had nobody to compare with. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  const isHeading = isTitle(place);
  if (!isHeading && !concludes(place)) return [];
  const { uncontrolled, trial } = document;
  if (uncontrolled === undefined || trial !== undefined) return [];
  const around = isHeading ? [sentence] : conclusionOf(place);
  if (around.some((each) => hasCue(each, 'uncontrolled') || hasCue(each, 'comparator'))) return [];
  const shares = sentence.quantities.filter(({ unit }) => unit === '%');
  const [share] = shares;
  if (!share || shares.length > 1 || reading.block.aside || !tellsBenefit(share, place)) return [];
  return [
    {
      start: share.start,
      end: share.end,
      candidates: [{ text: ' (there was no comparison group)', place: 'sentence end' }],
      message: `“{words}” comes from a study with nobody to compare with (“${uncontrolled}”). Say so here, or what happens without the treatment.`,
      elsewhere: [
        {
          fact: 'uncontrolled',
          says: uncontrolled,
          message: 'Here the study says that it compared with nobody.',
        },
      ],
    },
  ];
}

export const singleArm: Rule = {
  id: 'number/single-arm',
  summary: 'A title or conclusion gives a share of people helped by a study that had nobody to compare with.',
  message: '“{words}” comes from a study with nobody to compare with. Say so here.',
  why: 'Some people get better whatever is done, and those who take part in a study without a comparison group know that they are treated. The share of them who improved is not what the treatment did.',
  source: 'https://training.cochrane.org/handbook/current/chapter-15',
  severity: 'info',
  excusedBy: ['comparator', 'citation', 'question', 'negation'],
  needs: ['a percentage'],
  flags: [
    'We ran a single-arm study of 30 adults with tinnitus.\n\nConclusions\n\nThe hum device helped, and ⟦70%⟧ of patients improved. → (there was no comparison group)',
  ],
  allows: [
    'We ran a single-arm study of 30 adults with tinnitus. In all, 70% of patients improved.',
    'We ran a single-arm study of 30 adults with tinnitus.\n\nConclusions\n\nIn this single-arm study 70% of patients improved.',
    'We ran a randomised trial of 30 adults with tinnitus.\n\nConclusions\n\nThe hum device helped, and 70% of patients improved.',
    'We ran a single-arm study of 30 adults with tinnitus.\n\nConclusions\n\nIn all, 70% of patients withdrew.',
  ],
  find,
};
