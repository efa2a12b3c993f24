import { hasCue } from '../../claims/sentence.ts';
import { type Hit, type Place, phrasesOf, type Rule } from '../rule.ts';

const conclusions = phrasesOf('causal conclusion');
/** "A way of showing a causal link" is an aim. A hedge elsewhere in the sentence softens the correlation, not what is concluded from it. */
const leavesRoom =
  /^(?:of|for|in|at|by|may|might|could|would|to|if|whether|possibly|perhaps|suggests?|likely)$/;

/** A cause concluded in a sentence that speaks of things that go together, or beside an observational study. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (!hasCue(sentence, 'causal conclusion')) return [];
  const goesTogether = hasCue(sentence, 'correlation') || reading.facts.observational !== undefined;
  if (!goesTogether) return [];
  return conclusions(place).filter((hit) => {
    const before = sentence.words.findLast((word) => word.end <= hit.start)?.lower ?? '';
    return !leavesRoom.test(before);
  });
}

export const fromCorrelation: Rule = {
  id: 'cause/from-correlation',
  summary: 'Things that go together are told as cause and effect.',
  message: '“{words}” concludes a cause from things that go together. Say what was associated with what.',
  why: 'Whatever moves with a treatment may be its effect, its cause, or follow from something third. Guidance on health claims says that a correlation is not enough.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['reader comment', 'negation', 'question', 'species stated', 'trial stated'],
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
  find,
};
