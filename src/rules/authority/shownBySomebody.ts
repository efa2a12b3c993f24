import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Rule } from '../rule.ts';

/** How far behind the words their source is looked for, in words. */
const farthest = 60;

/** One study is meant, which the text is speaking of: "was shown to", "for the first time", "according to a study". */
function isOneResult({ words }: ReadSentence, cue: Cue): boolean {
  const before = words[cue.first - 1]?.lower ?? '';
  const isAfterHad = before === 'been' && words[cue.first - 2]?.lower === 'had';
  if (before === 'was' || before === 'were' || isAfterHad) return true;
  const isFirst = words
    .slice(Math.max(0, cue.first - 12), cue.first)
    .some(({ lower }, at, near) => lower === 'first' && near[at + 1]?.lower === 'time');
  const isTraced = words.slice(cue.last, cue.last + farthest).some(({ lower }, at, rest) => {
    return lower === 'according' && /^(?:an?|the|this|new)$/.test(rest[at + 2]?.lower ?? '');
  });
  return isFirst || isTraced;
}

/** "Teas have been shown to": are reported. */
function hitShown(cue: Cue, { words }: ReadSentence): Hit {
  const hit = hitCue(cue);
  if (words[cue.first]?.lower !== 'have') return hit;
  const candidates = hit.candidates.map((each) => ({ ...each, text: each.text.replace(/^is /, 'are ') }));
  return { ...hit, candidates };
}

export const shownBySomebody: Rule = {
  id: 'authority/shown-by-somebody',
  summary: 'Something was shown, and nobody is named who showed it.',
  message: '“{words}” leaves out who showed it, how, and in whom. Cite the study.',
  why: 'The passive hides whether it was a trial, a survey or a test in cells, and no reader can look it up.',
  source: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    'Magnesium ⟦has been shown to⟧ relax muscles. → is reported in some studies to',
    'Teas ⟦have been shown to⟧ calm. → are reported in some studies to',
    'The balm is ⟦clinically tested⟧. → studied',
  ],
  allows: [
    'Magnesium has been shown to relax muscles [@lee2020].',
    'Magnesium has not been shown to relax muscles.',
    'The cards were shown to each child.',
    'In a trial of 90 adults the gel was shown to reduce itching.',
    'The scan has been shown to be safe, according to a study in Leeds.',
    'It is the first time that the gel has been shown to work.',
  ],
  needs: ['shown by somebody'],
  find: ({ sentence }) =>
    cuesOf(sentence, 'shown by somebody')
      .filter((cue) => !isOneResult(sentence, cue))
      .map((cue) => hitShown(cue, sentence)),
};
