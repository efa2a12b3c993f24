import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';

const concludes =
  /^(?:supports?|supported|confirms?|confirmed|establish(?:es|ed)?|shows?|showed|shown|demonstrates?|demonstrated|reveals?|revealed|means?|meant|proves?|proved)$/;
/** How far before the causal link the concluding verb may stand, in words. */
const reach = 8;
/** What leaves room, or makes it an aim, right before the verb; a hedge elsewhere softens the correlation only. */
const leavesRoom = /^(?:may|might|could|would|to|if|whether|possibly|perhaps|likely|of|for)$/;

/** "Supports the idea that there is a causal link": from the verb that concludes to the link. */
function findConclusion(link: Cue, { sentence }: Place): Hit | undefined {
  const { words } = sentence;
  const from = Math.max(0, link.first - reach);
  const at = words.slice(from, link.first).findLastIndex(({ lower }) => concludes.test(lower)) + from;
  const verb = words[at];
  if (!verb || at < from || leavesRoom.test(words[at - 1]?.lower ?? '')) return undefined;
  return { start: verb.start, end: link.end, candidates: [soften(verb.lower)] };
}

function soften(verb: string): Candidate {
  const isPast = verb.endsWith('ed') || verb === 'meant';
  const be = isPast ? 'was' : verb.endsWith('s') ? 'is' : 'are';
  return { text: `${be} consistent with a causal link` };
}

/** A cause concluded in a sentence that speaks of things that go together, or beside an observational study. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (!hasCue(sentence, 'causal link')) return [];
  if (!hasCue(sentence, 'correlation') && reading.facts.observational === undefined) return [];
  return cuesOf(sentence, 'causal link').flatMap((link) => findConclusion(link, place) ?? []);
}

export const fromCorrelation: Rule = {
  id: 'cause/from-correlation',
  summary: 'Things that go together are told as cause and effect.',
  message: '“{words}” concludes a cause from things that go together. Say what was associated with what.',
  why: 'Whatever moves with a treatment may be its effect, its cause, or follow from something third. Guidance on health claims says that a correlation is not enough.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['negation', 'question', 'species stated', 'trial stated'],
  flags: [
    'Relief was proportional to the dose, which ⟦supports the idea of a causal link⟧. → is consistent with a causal link',
    'Noise correlates with blood pressure, and this ⟦proves a causal relationship⟧. → is consistent with a causal link',
  ],
  allows: [
    'Noise correlates with blood pressure, but this does not prove a causal relationship.',
    'In this randomised trial, effects correlated with dose, which supports a causal link.',
    'Noise is associated with blood pressure, which may show a causal link.',
    'Noise is associated with pulse, and more work is needed to establish a causal link.',
    'The causal link between smoking and lung cancer is taught in schools.',
  ],
  needs: ['causal link'],
  find,
};
