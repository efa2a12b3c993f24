import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** Words that hang on to the treatments just named: without them, nothing would carry "which". */
const relative = /^(?:which|that|who|and|or|required|needed|caused|seen|found|associated)$/;

/** Names a class of rivals rather than a class of drugs. */
const rivals =
  /^(?:other|conventional|traditional|standard|current|existing|typical|ordinary|regular|prescription|older|common)$/;
const own = /^(?:our|my|this|these|it|we)$/;
/** How many words behind the class the product may stand. */
const reach = 4;

/** "Unlike opioids, ibuprofen is not addictive": pharmacology, unless the writer's own product is meant. */
function isContrast({ words }: ReadSentence, { entry, first, last }: Cue): boolean {
  if (!entry.say.startsWith('unlike') || first > 0) return false;
  if (words.slice(first, last + 1).some(({ lower }) => rivals.test(lower))) return false;
  return !words.slice(last + 1, last + 1 + reach).some(({ lower }) => own.test(lower));
}

function find({ sentence }: Place): readonly Hit[] {
  const apart = cuesOf(sentence, 'set apart').filter((cue) => !isContrast(sentence, cue));
  return apart.map((cue) => {
    const hit = hitCue(cue);
    return relative.test(sentence.words[cue.last + 1]?.lower ?? '') ? { ...hit, candidates: [] } : hit;
  });
}

export const setApart: Rule = {
  id: 'comparison/set-apart',
  summary: 'A treatment is set apart from all others.',
  message:
    '“{words}” compares with every other treatment at once. Name one comparator and the study, or leave it out.',
  why: 'Without a named comparator and a study, a reader cannot tell what is better, for whom or by how much. Advertising to the public in the United Kingdom must not say that a medicine is better than or equal to another.',
  source: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/287',
  severity: 'warning',
  excusedBy: ['citation', 'absolute figures', 'negation', 'hedging', 'question'],
  flags: [
    'The spray keeps you awake, ⟦unlike most other drugs⟧. →',
    'The patch lifts mood ⟦without the usual six-week wait⟧. →',
    'Needling eases migraine ⟦even when other drugs fail⟧. →',
    'It works ⟦where antibiotics fail⟧. →',
    '⟦Unlike steroids⟧, our gel is kind to skin. → Our',
    'Our tea helps ⟦when everything else has failed⟧. →',
    '⟦No other clinic gives⟧ this relief.',
    'You feel calm ⟦without the side effects of⟧ sedatives. →',
  ],
  allows: [
    'Unlike opioids, ibuprofen is not addictive.',
    'Tablets can help when creams fail.',
    'Unlike other species, mice cannot vomit.',
    'Patients were included without a waiting time.',
    'Surgery is an option when other treatments have failed.',
    'Unlike other drugs, the spray was tested against placebo in 240 adults.',
  ],
  needs: ['set apart'],
  find,
};
