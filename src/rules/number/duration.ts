import type { Cue } from '../../claims/cue.ts';
import { cuesOf } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** What may be said to last: a course of treatment or a study that lasts for months claims nothing. */
const effects = new Set(
  'effect effects result results relief benefit benefits improvement improvements protection remission response immunity recovery gains'.split(
    ' ',
  ),
);
/** After these "last" is no verb: "the last two years". */
const determiners = new Set(
  'the their our my his her its this past these those at for in over during within'.split(' '),
);
/** How many words before the verb its subject may stand. */
const reach = 8;

function hitVerb(cue: Cue, { sentence }: Place): readonly Hit[] {
  const before = sentence.words.slice(Math.max(0, cue.first - reach), cue.first);
  const previous = before.at(-1);
  if (!previous || determiners.has(previous.lower)) return [];
  const isOfEffect = cue.entry.say.endsWith('lifetime') || before.some((word) => effects.has(word.lower));
  if (!isOfEffect) return [];
  const helper = /^(?:can|will|do|does)$/.test(previous.lower) ? previous : undefined;
  const verb = sentence.words[cue.first];
  if (!verb) return [];
  const span = { start: helper?.start ?? verb.start, end: verb.end };
  return [{ start: cue.start, end: cue.end, candidates: [{ text: 'may last', span }] }];
}

function find(place: Place): readonly Hit[] {
  return cuesOf(place.sentence, 'duration').flatMap((cue) =>
    cue.inflected?.verb === 'last' ? hitVerb(cue, place) : [hitCue(cue)],
  );
}

export const duration: Rule = {
  id: 'number/duration',
  summary: 'An effect is said to last, with no follow-up in sight.',
  message:
    '“{words}” says how long an effect lasts. Name the study that followed people that long, and how many still had it.',
  why: 'How long an effect lasts is known only as far as people were followed. A claim of duration needs a study of that length in the people it speaks of.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['citation', 'comparator', 'sample stated', 'technical use', 'negation', 'hedging', 'question'],
  flags: [
    'The effects of one session can ⟦last for several months⟧. → may last',
    'Relief ⟦lasts for more than a year⟧. → may last',
    'Enjoy relief ⟦that lasts⟧.',
    'One session gives ⟦years of relief⟧.',
    'Acupuncture gives ⟦lasting⟧ relief. →',
    'The laser offers ⟦permanent⟧ results. →',
    'Our method ⟦permanently⟧ eliminates acne. →',
  ],
  allows: [
    'The effects may last for several months.',
    'In the 64 adults followed, relief lasted for more than a year.',
    'The course lasts for several months.',
    'Results of the last two years are shown.',
    'The effects do not last for years.',
    'Relief lasts for more than a year [@lee2020].',
    'Chronic pain lasts for more than three months.',
  ],
  needs: ['duration'],
  find,
};
