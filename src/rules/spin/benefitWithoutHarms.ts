import { neighbours } from '../../claims/neighbours.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';
import { relatedTo } from './relatedTo.ts';

const spelled = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|none|nobody)$/;

/** Harms in words only, in a draft that has its benefit in figures. */
function find({ sentence, reading, document }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'harm in words')) return [];
  if (neighbours(sentence, reading).some(({ quantities }) => quantities.length > 0)) return [];
  if (sentence.words.some(({ lower }) => spelled.test(lower))) return [];
  const { benefitFigure, harmFigure } = document;
  if (benefitFigure === undefined || harmFigure !== undefined) return [];
  return cuesOf(sentence, 'harm in words').map((cue) => ({
    ...hitCue(cue),
    ...relatedTo('benefitFigure', benefitFigure, 'Here the benefit is told in figures.'),
  }));
}

export const benefitWithoutHarms: Rule = {
  id: 'spin/benefit-without-harms',
  summary: 'The benefit is told in figures and the harms in words.',
  message:
    '“{words}” tells harms in words, and this draft tells the benefit in figures. Give both in figures.',
  why: 'A reader can weigh a benefit against a harm only where both are given alike. Guidance on abstracts asks for harms beside benefits.',
  source: 'https://doi.org/10.1186/s12874-015-0079-x',
  severity: 'info',
  excusedBy: ['negation', 'question', 'citation'],
  needs: ['harm in words'],
  flags: [
    'Pain improved in 40% of those on Veralin and in 22% of those on placebo.\n\nVeralin was ⟦well tolerated⟧. → tolerated to a degree that is not given here',
    'Pain improved by 40% with Veralin.\n\nThe ⟦side effects were mild⟧. → side effects were reported, without their rates',
  ],
  allows: [
    'Pain improved by 40% with Veralin.\n\nSide effects were mild and came in 12% of those treated.',
    'Veralin eased pain.\n\nSide effects were mild.',
    'Pain improved by 40% with Veralin. Nausea came in 9%.\n\nVeralin was well tolerated.',
    'Pain improved by 40% with Veralin.\n\nVeralin was not well tolerated.',
  ],
  find,
};
