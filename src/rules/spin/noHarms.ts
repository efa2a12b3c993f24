import { cuesOf } from '../../claims/sentence.ts';
import { asLine, tellsBenefit } from '../../claims/study/resultFacts.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** The first sentence that tells a treatment's benefit in figures, in a draft that tells of no harm. */
function find({ sentence, reading, document }: Place): readonly Hit[] {
  const benefit = cuesOf(sentence, 'benefit verb', 'benefit').find(tellsBenefit);
  if (!benefit || !sentence.quantities.some(({ unit }) => unit === '%')) return [];
  if (document.treatment === undefined || document.harm !== undefined) return [];
  if (reading.facts.harm !== undefined) return [];
  if (document.benefitFigure !== asLine(sentence, reading.block.prose)) return [];
  return [
    {
      start: benefit.start,
      end: benefit.end,
      candidates: [{ text: ' (harms are not told here)', place: 'sentence end' }],
    },
  ];
}

export const noHarms: Rule = {
  id: 'spin/no-harms',
  summary: 'A draft tells the benefit of a treatment in figures and mentions no harm at all.',
  message:
    '“{words}” tells a benefit in figures, and this draft mentions no harm. Say what harms were seen, and how often.',
  why: 'Every treatment that acts has harms, and a text that leaves them out reads as if there were none. Guidance on abstracts asks for harms beside benefits.',
  source: 'https://doi.org/10.1186/s12874-015-0079-x',
  severity: 'hint',
  excusedBy: ['negation', 'question'],
  needs: ['benefit verb', 'benefit'],
  flags: [
    'Veralin is a tablet for tension headache. In a trial, days with headache ⟦improved⟧ by 30% against placebo. → (harms are not told here)',
  ],
  allows: [
    'Veralin is a tablet for tension headache. In a trial, headache days improved by 30%. Side effects were nausea and rash.',
    'Sales of umbrellas improved by 30% in spring.',
    'Veralin is a tablet for tension headache. In a trial, headache days fell.',
  ],
  find,
};
