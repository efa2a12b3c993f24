import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "A study of eight patients", "in nine women": a sample, not people who happen to be counted. */
function isStudied({ words }: ReadSentence, { first }: Cue): boolean {
  return /^(?:of|in|with|on|among|from|only|just|studied|included|involving)$/.test(
    words[first - 1]?.lower ?? '',
  );
}

/** "A study of eight patients shows that …": a handful studied, and behind it what holds for all. */
function find({ sentence }: Place): readonly Hit[] {
  const samples = cuesOf(sentence, 'small sample');
  if (samples.length === 0) return [];
  return cuesOf(sentence, 'general finding')
    .filter(({ first }) => samples.some((sample) => sample.last < first && isStudied(sentence, sample)))
    .map(hitCue);
}

export const smallSample: Rule = {
  id: 'number/small-sample',
  summary: 'A handful of people stand for everybody.',
  message:
    '“{words}” concludes for everybody from a few. Say what happened in those studied, in the past tense.',
  why: 'In so small a group one person more or less changes the result. Drug rules in the United States do not let a few cases stand for general experience.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['negation', 'hedging', 'question'],
  flags: ['A study of eight patients ⟦shows that⟧ zinc shortens colds. → suggests that'],
  allows: [
    'A study of 800 patients shows that zinc shortens colds.',
    'Colds were shorter in all eight patients given zinc.',
    'A study of eight patients suggests that zinc shortens colds.',
    'Two people a day fall ill, and this shows that the water is unsafe.',
    'This shows that eight patients is too few.',
  ],
  needs: ['small sample'],
  find,
};
