import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Candidate, type Hit, hitCue, type Place, type Rule } from '../rule.ts';

const takesBase = /^(?:to|helps?|can|will|and|or|not)$/;
/** How far behind "works by" the effect may be named, in words. */
const reach = 12;

/** "Works by boosting serotonin" explains a benefit; "works by replacing a gene" says how a thing is built. */
function explainsBenefit(cue: Cue, { sentence }: Place): boolean {
  const near = (other: Cue) => other.first > cue.last && other.first - cue.last <= reach;
  return (
    cuesOf(sentence, 'cure verb', 'benefit verb', 'effect verb').some(
      (other) => near(other) && other.inflected?.form === 'gerund',
    ) || cuesOf(sentence, 'tissue', 'mechanism').some((other) => near(other))
  );
}

/**
 * The wordings of the lexicon where they fit. "Restoring a balance" takes "possibly"; what follows
 * "to" or "help" keeps its words, and "is used for" needs what the cause is of.
 */
function reword(cue: Cue, { sentence, reading }: Place): readonly Candidate[] {
  const { words } = sentence;
  const form = cue.inflected?.form;
  if (form === 'gerund') return [{ text: `possibly ${reading.block.prose.slice(cue.start, cue.end)}` }];
  if (form === 'base' && takesBase.test(words[cue.first - 1]?.lower ?? '')) return [];
  return hitCue(cue).candidates.filter(
    ({ text }) => !text.endsWith(' for') || words[cue.last]?.lower === 'of',
  );
}

function find(place: Place): readonly Hit[] {
  const { sentence } = place;
  if (!hasCue(sentence, 'mechanism')) return [];
  return cuesOf(sentence, 'mechanism')
    .filter((cue) => cue.entry.say !== 'work~ by' || explainsBenefit(cue, place))
    .map((cue) => ({ ...hitCue(cue), candidates: reword(cue, place) }));
}

export const mechanismToldAsFact: Rule = {
  id: 'cause/mechanism-told-as-fact',
  summary: 'How a treatment acts is told as settled.',
  message:
    '“{words}” tells a mechanism as settled. Say who proposed it and from what kind of study, or call it a theory.',
  why: 'A mechanism is most often inferred from animals, cells or images, and a plausible one does not show that patients get better. Readers take the plain verb for a cause that is known.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question', 'citation', 'species stated', 'study stated'],
  flags: [
    'Magnesium ⟦works by⟧ calming the nerves and easing pain. → is thought to work by',
    'The herb ⟦restores a healthy balance in the brain⟧. → is thought to act on the body',
    'Zinc ⟦works in three ways⟧. → is thought to act',
    'Our massage ⟦treats the root cause of⟧ migraine. → is used for',
    'Fenugreek ⟦balances hormones⟧. → is thought to act on the body',
    'Fenugreek warms you while ⟦balancing hormones⟧. → possibly balancing hormones',
  ],
  allows: [
    'The pump works by pushing saline through a tube.',
    'Magnesium is thought to work by calming the nerves.',
    'It is not known whether magnesium works by calming the nerves.',
    'Aspirin works by lowering prostaglandin levels [@vane1971].',
    'We studied 40 women. The drug works by lowering oestrogen.',
    'Nurses balance work and family.',
    'How does magnesium work?',
  ],
  needs: ['mechanism'],
  find,
};
