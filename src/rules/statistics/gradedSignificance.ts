import type { Cue } from '../../claims/cue.ts';
import { stretchAround } from '../../claims/neighbours.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { givesEstimate } from '../../claims/shares/givesEstimate.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "A highly significant risk factor": important, by no test. */
const important =
  /^(?:risk|role|roles|factor|factors|problem|problems|issue|issues|burden|contribution|part)$/;

/** Words that grade a test; "numerically lower" beside its p-value or interval hides nothing. */
function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  const isGrade = (cue: Cue) =>
    cue.entry.say.includes('numerically')
      ? !givesEstimate(prose, stretchAround(sentence, cue))
      : !important.test(sentence.words[cue.last + 1]?.lower ?? '');
  return cuesOf(sentence, 'graded significance').filter(isGrade).map(hitCue);
}

export const gradedSignificance: Rule = {
  id: 'statistics/graded-significance',
  summary: 'Statistical significance is told by degrees.',
  message:
    '“{words}” grades a result that a test only divides in two. Give the estimate, its interval and the exact p-value.',
  why: 'A p-value above the threshold is not nearly below it, and a very small one does not make an effect large. Guidance asks for the estimate, its interval and the exact p-value instead of a verdict.',
  source: 'https://training.cochrane.org/handbook/current/chapter-15',
  severity: 'info',
  excusedBy: ['negation', 'question'],
  flags: [
    'The fall ⟦approached significance⟧ (p = 0.07). → was not statistically significant',
    'There was ⟦a trend towards significance⟧ (p = 0.08). → a difference that was not statistically significant',
    'The rise was ⟦marginally significant⟧. → uncertain',
    'The link was ⟦highly significant⟧. → statistically significant',
    'Recovery was ⟦numerically higher⟧ with tea. → not clearly different',
  ],
  allows: [
    'The difference was not statistically significant (p = 0.07).',
    'The trend towards earlier discharge continued.',
    'The rise was not highly significant.',
    'Deaths were numerically fewer with tea (hazard ratio 0.9, 95% CI 0.7 to 1.2).',
    'Age is a highly significant risk factor for falls.',
    'Almost all patients had significant pain.',
  ],
  needs: ['graded significance'],
  find,
};
