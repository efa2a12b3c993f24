import { cuesOf } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "Results are available in just two days", "takes as little as five minutes to complete": a service. */
const service =
  /^(?:available|ready|complet\w+|deliver\w*|booked|appointments?|arrives?|scanned|tested|tak(?:e|es|en)|trained|waiting)$/;
/** How many words from the time the service may stand. */
const reach = 5;

/** "in just three days", "in a matter of minutes": of an effect, not of a service. */
function find({ sentence }: Place): readonly Hit[] {
  return cuesOf(sentence, 'short time')
    .filter(({ first, last }) => {
      const around = sentence.words.slice(Math.max(0, first - reach), last + 1 + reach);
      return !around.some(({ lower }) => service.test(lower));
    })
    .map(hitCue);
}

export const minimisedTime: Rule = {
  id: 'number/minimised-time',
  summary: 'The words make a time look short.',
  message: '“{words}” rates the time. Give the time itself, for whom, and in which study.',
  why: 'A time to effect is a result like any other: it differs between people and has a study behind it. “Just” and “only” replace both with an impression.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['citation', 'comparator', 'sample stated', 'negation', 'question'],
  flags: [
    'The patch lifts mood ⟦in just⟧ three days. → within',
    'Patients feel better ⟦in as little as⟧ two hours. → within',
    'Pain is gone ⟦in a matter of⟧ minutes. → within',
    '⟦Just one⟧ session is enough.',
    'Headaches ease ⟦after just⟧ one session. → after',
  ],
  allows: [
    'The patch lifts mood within three days.',
    'The rash was seen in just two patients.',
    'The trial of 90 adults ended in just three weeks.',
    'Results are available in just two days.',
    'Only one dose is given at each visit.',
    'It does not work in just three days.',
    'Blood was drawn three days later.',
  ],
  needs: ['short time'],
  find,
};
