import type { ReadSentence } from '../../claims/sentence.ts';
import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

const prospects = praiseOf('prospect');

const further = /^(?:more|further|continued|future|larger|additional|follow-up)$/;
const work = /^(?:research|studies|study|trials|trial|work|testing)$/;

/** "More research is needed, but it could lead to": the sentence itself says that it is not there yet. */
function saysWhatIsMissing({ words }: ReadSentence): boolean {
  return words.some(
    ({ lower }, at) =>
      work.test(lower) && words.slice(Math.max(0, at - 2), at).some((word) => further.test(word.lower)),
  );
}

export const prospect: Rule = {
  id: 'promise/prospect',
  summary: 'What may come of a finding is told as news.',
  message:
    '“{words}” tells what may come of it. Say what was found, in whom, and which studies are still to be done.',
  why: 'Anything could lead to a new treatment, and most findings do not. Reviewers of health news warn of “could lead to”: the hedge is there, and what readers keep is the treatment.',
  source: 'https://www.healthnewsreview.org',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The finding ⟦could lead to⟧ new treatments for gout. → may inform work on',
    'A scan of the eye ⟦could improve⟧ diagnosis. → may inform work on',
    'It ⟦might be possible⟧ to prevent gout in children. → is not yet known to be possible',
    'The patch ⟦could soon⟧ be in every pharmacy. → may',
    'It ⟦could save the NHS millions of pounds⟧.',
    'The patch ⟦could be the answer to⟧ gout. → is being studied in',
    'Biopsies will be a ⟦thing of the past⟧. → less common event',
  ],
  allows: [
    'The finding will not lead to new treatments.',
    'Untreated, it may lead to a stroke.',
    'It may lead to drug resistance.',
    'It could lead to a blood clot.',
    'High doses could lead to more falls.',
    'Could it lead to new treatments?',
    'More research is needed, but it could lead to new treatments.',
    'We hope that larger trials will lead to a new treatment.',
    'The nurses could save the chart.',
    'Tea may have an impact on sleep.',
    'It may be possible to read the chart twice.',
    'The results will soon be published.',
  ],
  needs: prospects.needs,
  find: (place) => (saysWhatIsMissing(place.sentence) ? [] : prospects.find(place)),
};
