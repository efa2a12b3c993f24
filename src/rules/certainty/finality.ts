import type { Cue } from '../../claims/cue.ts';
import { isAtTheBench } from '../../claims/effects/benchSentence.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { hitCue, type Place, type Rule } from '../rule.ts';

const concession = /^(?:although|though|while|whereas)$/;

/** "Although it is clear that …": granted, before what is not known. */
function isGranted({ sentence: { words } }: Place, cue: Cue): boolean {
  const before = words[cue.first - 1]?.lower ?? '';
  return concession.test(before) && /^it/.test(words[cue.first]?.lower ?? '');
}

/** "The cap guarantees proper splicing": of a molecule it says that it sees to something, and promises nobody. */
function isMolecular({ sentence, document }: Place, cue: Cue): boolean {
  return cue.inflected?.verb === 'guarantee' && isAtTheBench(sentence, document);
}

export const finality: Rule = {
  id: 'certainty/finality',
  summary: 'The words leave no room for doubt.',
  message: '“{words}” leaves no room for doubt. Say how certain the evidence is, and what it rests on.',
  why: 'Later studies change estimates, and wording that rules this out goes further than a source can. For drugs, United States rules allow no claim beyond substantial evidence.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'hedging', 'question'],
  flags: [
    'The registry gives ⟦definitive evidence⟧ of benefit. → evidence',
    'Zinc ⟦undoubtedly⟧ shortens colds. →',
    'The plan is ⟦guaranteed to⟧ work. → intended to',
    "⟦It's clear that⟧ the patch helps. → Some evidence suggests that",
    'With our drip, ⟦nothing can go wrong⟧.',
    'The patch ⟦works every time⟧. → helps some people',
    '⟦Nobody can deny that⟧ it helps.',
    'You are ⟦certain to feel⟧ better. → likely to',
  ],
  allows: [
    'A definitive answer does not exist.',
    'There is no definitive evidence of benefit.',
    'Patients received definitive chemoradiotherapy.',
    'Results are not guaranteed to last.',
    'The compound was definitively identified by its mass.',
    'We guarantee the privacy of all who take part.',
    'The pulse was counted every time.',
    'Be sure to work with your nurse, who always works on Mondays.',
    'You cannot fail to see it.',
    'Although it is clear that mast cells take part, little is known of how.',
    'The cap guarantees proper splicing of the mRNA.',
  ],
  needs: ['finality'],
  find: (place) =>
    cuesOf(place.sentence, 'finality')
      .filter((cue) => !isGranted(place, cue) && !isMolecular(place, cue))
      .map(hitCue),
};
