import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** From how many conditions on a list is a broad claim. */
const many = 3;
/** How many words may stand between two conditions of one list, and between the treatment and the first. */
const gap = 3;
const before = 4;
/** Words underlined at most. */
const longest = 12;

/** Lists of conditions that stand close together. */
function findLists(sentence: ReadSentence): readonly (readonly Cue[])[] {
  const lists: Cue[][] = [];
  for (const cue of cuesOf(sentence, 'treatable condition')) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && cue.first - last.last - 1 <= gap) list.push(cue);
    else lists.push([cue]);
  }
  return lists.filter((list) => list.length >= many);
}

function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'treatable condition') || !hasCue(sentence, 'treatment for')) return [];
  return findLists(sentence).flatMap((list) => {
    const first = list[0] as Cue;
    const treatment = cuesOf(sentence, 'treatment for').findLast(
      (cue) => cue.first < first.first && first.first - cue.last - 1 <= before,
    );
    if (!treatment || hasCue(sentence, 'limit stated')) return [];
    const end = list.filter((cue) => cue.last - treatment.first < longest).at(-1)?.end ?? first.end;
    return [
      {
        start: treatment.start,
        end,
        candidates: [
          {
            text: ', but the evidence differs from one condition to another',
            place: 'sentence end' as const,
          },
        ],
      },
    ];
  });
}

export const manyConditions: Rule = {
  id: 'efficacy/many-conditions',
  summary: 'One treatment is offered for a list of conditions.',
  message:
    '“{words}” claims several uses at once. Say for which of them there is evidence, and of what kind.',
  why: 'A broader use than substantial evidence shows is named in the rules on promotion; evidence for one condition says nothing about the next on the list.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['negation', 'question', 'citation', 'species stated', 'study stated'],
  flags: [
    'The oil may be ⟦helpful for insomnia, migraine and asthma⟧. → , but the evidence differs from one condition to another',
    'Needling ⟦relieves arthritis, sciatica, and headaches⟧. →',
  ],
  allows: [
    'The oil does not treat insomnia, migraine or asthma.',
    'Ask your doctor if you have diabetes, asthma or gout.',
    'The oil may be helpful for insomnia and migraine.',
    'The oil may help with insomnia, migraine and asthma, but the evidence differs from one condition to another.',
    'Patients with diabetes, hypertension and obesity were enrolled for treatment.',
  ],
  needs: ['treatable condition'],
  find,
};
