import { breaksClause, reachLeft, reachRight } from '../../claims/clause.ts';
import type { Cue } from '../../claims/cue.ts';
import { looksLikeCondition } from '../../claims/effects/conditionWords.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** How many words from a recognition, in its clause, its use or a condition may stand. */
const reach = 10;

/** "Orphan drug designation is a programme for …": told what it is, of no product. */
const defines = /^(?:is|are|program|programs|programme|programmes|process|requires|allows|means)$/;

/** "Recognised as an effective therapy" names no use. */
const opensUse = /^(?!as an?$)/;

function namesUse(sentence: ReadSentence, { first, last }: Cue, prose: string): boolean {
  const { words } = sentence;
  const from = reachLeft(sentence, first, prose, breaksClause, reach);
  const to = reachRight(sentence, last, prose, breaksClause, reach);
  const uses = cuesOf(sentence, 'indication').filter(({ entry }) => opensUse.test(entry.say));
  if (uses.some((use) => use.first > last && use.first <= to)) return true;
  return (
    cuesOf(sentence, 'health outcome').some((cue) => cue.first >= from && cue.last <= to) ||
    words.slice(from, to + 1).some(({ lower }) => looksLikeCondition(lower))
  );
}

/** "An essential medicine", "breakthrough therapy designation", "recognised by the WHO": for what? */
function find({ sentence, reading }: Place): readonly Hit[] {
  return cuesOf(sentence, 'recognition')
    .filter(
      (recognition) =>
        !defines.test(sentence.words[recognition.last + 1]?.lower ?? '') &&
        !namesUse(sentence, recognition, reading.block.prose),
    )
    .map(hitCue);
}

export const recognitionWithoutUse: Rule = {
  id: 'regulatory/recognition-without-use',
  summary: 'A listing, designation or endorsement by an authority is named without its use.',
  message: '“{words}” holds for the use the authority named. Say which use that is, and cite the decision.',
  why: 'Agencies list, designate and recommend a product for a use. What they say of one use says nothing about another, and lends it an authority it does not have; a designation is given before the evidence is in.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['citation', 'negation', 'question'],
  flags: [
    'The World Health Organization counts lidocaine as ⟦an essential medicine⟧. → an essential medicine for its listed use',
    'Our injection has ⟦breakthrough therapy designation⟧.',
    'Needling is ⟦recognised by the World Health Organization⟧.',
    'Our method is ⟦recommended by NICE⟧ as an effective therapy.',
  ],
  allows: [
    'Lidocaine is an essential medicine for local anaesthesia.',
    'The WHO Model List of Essential Medicines was updated in 2023.',
    'Access to essential medicines is unequal.',
    'It is not an essential medicine.',
    'The patch has breakthrough therapy designation for gout.',
    'The FDA gave our arthritis patch fast track designation.',
    'Exercise is recommended by NICE for people with back pain.',
    'Exercise is recommended by the NHS.',
    'The dose recommended by the WHO is 10 mg.',
    'Fast track designation is a programme of the regulator.',
    'This work is supported by the NIH.',
  ],
  needs: ['recognition'],
  find,
};
