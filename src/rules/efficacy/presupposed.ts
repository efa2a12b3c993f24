import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

const asks = /^(?:why|how|reason|reasons|because|explains?)$/;

/** "Why it works so well": the words that take the effect for granted, behind a word that asks for the reason. */
function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'presupposed effect')) return [];
  const asked = sentence.words.findIndex((word) => asks.test(word.lower));
  if (asked < 0) return [];
  return cuesOf(sentence, 'presupposed effect')
    .filter((cue) => cue.first > asked)
    .map(hitCue);
}

export const presupposed: Rule = {
  id: 'efficacy/presupposed',
  summary: 'That it works is taken for granted, and only the reason is discussed.',
  message:
    '“{words}” takes the effect for granted. First say how well it works, in whom, and cite the study.',
  why: 'A claim of effect counts as one however it is worded; put as a question of why, it is the harder to notice. Rules for promotion allow none beyond substantial evidence.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['negation', 'citation', 'study stated'],
  flags: [
    'Ask us why acupuncture ⟦works so well⟧ for hay fever. → might work',
    'Here is the reason magnesium is ⟦so effective⟧. → possibly effective',
  ],
  allows: [
    'It is not clear why acupuncture works so well in some trials.',
    'We studied why the vaccine works so well in adults.',
    'The ward works so well that few patients wait.',
    'Why the vaccine is so effective in adults has been reviewed [@lee2020].',
  ],
  needs: ['presupposed effect'],
  find,
};
