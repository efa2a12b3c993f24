import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Rule } from '../rule.ts';

const choosing =
  /^(?:determin|establish|evaluat|identif|find|choos|select|decid|what$|which$|whether$|discuss|defin|compar)/;

/** "The best treatment" becomes "one treatment", "one of the best treatments" "one of the treatments". */
function hitBest({ words }: ReadSentence, cue: Cue): Hit {
  const hit = hitCue(cue);
  const noun = words[cue.last]?.lower ?? '';
  const [of, article] = [words[cue.first - 2], words[cue.first - 1]];
  const isRank = article?.lower === 'the' && of?.lower !== 'of';
  const candidates = hit.candidates.map((candidate) => {
    if (candidate.text !== 'option') return candidate;
    if (!isRank) return { ...candidate, text: noun };
    const text = noun.endsWith('s') ? `some of the ${noun}` : `one ${noun}`;
    return { ...candidate, text, span: { start: article.start, end: cue.end } };
  });
  return { ...hit, candidates };
}

const chosen = /^(?:chosen|selected|identified|determined|established|decided|found)$/;

/** "To determine the best treatment", "the best treatment can be chosen": it is looked for, not claimed. */
function isLookedFor({ words }: ReadSentence, cue: Cue): boolean {
  const isBefore = words
    .slice(Math.max(0, cue.first - 5), cue.first)
    .some(({ lower }) => choosing.test(lower));
  return (
    isBefore ||
    words
      .slice(cue.last + 1, cue.last + 6)
      .some(({ lower }, at, after) => chosen.test(lower) && after[at - 1]?.lower === 'be')
  );
}

export const best: Rule = {
  id: 'superlative/best',
  summary: 'A treatment or product is put above all others.',
  message: '“{words}” puts it above all others. Name what it was compared with, and cite the comparison.',
  why: 'A superlative is a comparison with everything else; rules for promotion ask for the trial that shows it.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question', 'hedging', 'citation', 'comparator'],
  flags: [
    'It is the ⟦most effective treatment⟧ for gout. → one treatment',
    'The inhaler is the ⟦fastest-acting⟧ on the market. → fast-acting',
    'Our care is ⟦second to none⟧. → good',
    'They sell the ⟦most advanced sleep trackers⟧ in the country. → some of the trackers',
    'A walk is the ⟦gold standard⟧ for busy people. → one standard',
  ],
  allows: [
    'It is not the best treatment.',
    'The best supportive care was given.',
    'Which is the most effective treatment?',
    'It was the most effective treatment, compared with placebo and rest.',
    'Best corrected visual acuity was measured.',
    'The panel met to determine the best treatment for gout.',
    'The score shows how the best treatment can be chosen.',
    'Biopsy was the gold standard for diagnosis.',
    'Trials are the gold standard for people with asthma.',
    'Blood came from unmatched controls.',
  ],
  needs: ['superlative'],
  find: ({ sentence }) =>
    cuesOf(sentence, 'superlative')
      .filter((cue) => !isLookedFor(sentence, cue))
      .map((cue) => hitBest(sentence, cue)),
};
