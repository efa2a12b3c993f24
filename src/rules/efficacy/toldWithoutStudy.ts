import type { Cue } from '../../claims/cue.ts';
import { findAssertions } from '../../claims/effects/assertion.ts';
import { isCommonplace } from '../../claims/effects/commonplace.ts';
import { looksLikeCondition } from '../../claims/effects/conditionWords.ts';
import { isFramed } from '../../claims/effects/framed.ts';
import { isHarmDisclosed } from '../../claims/effects/harmDisclosed.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { isInNamedTitle } from '../../claims/study/namedTitle.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';
import { softenWithMay } from '../softenWithMay.ts';

/** "We treat migraine", "doctors treat migraine": what people do, not what a treatment does. */
const doers =
  /^(?:we|i|you|they|to|doctors?|physicians?|surgeons?|clinicians?|nurses?|who|that|which|and|or)$/;

/** How far behind "effective for" the condition may be named, in words. */
const reach = 8;

/** "Effective in pain", not "effective in displaying data". */
function isOnHealth(cue: Cue, { sentence }: Place): boolean {
  const { words } = sentence;
  const within = (other: Cue) => other.first > cue.last && other.first - cue.last <= reach;
  return (
    cuesOf(sentence, 'health outcome', 'treatable condition').some(within) ||
    words.slice(cue.last + 1, cue.last + 1 + reach).some(({ lower }) => looksLikeCondition(lower))
  );
}

/** "This research shows", "the first review": the sentence says which study it is from. */
const namesStudy =
  /\b(?:(?:this|these) (?:\w+ )?(?:research|stud(?:y|ies)|trials?|findings|review)|the first (?:study|review|trial))\b/i;

function find(place: Place): readonly Hit[] {
  const hits = findClaims(place);
  if (hits.length === 0) return hits;
  const { sentence, reading } = place;
  return namesStudy.test(reading.block.prose.slice(sentence.start, sentence.end)) ? [] : hits;
}

function findClaims(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  // A claim with a percentage is asked for its study by the rules about numbers: one underline is enough.
  if (sentence.quantities.some(({ unit }) => unit === '%')) return [];
  const { prose } = reading.block;
  const verbs = findAssertions(sentence, prose, {
    verbs: ['benefit verb'],
    outcome: 'health outcome',
    uses: ['present', 'infinitive'],
  })
    .filter(({ verb }) => {
      const before = sentence.words[verb.first - 1]?.lower ?? '';
      return verb.inflected?.verb !== 'treat' || !doers.test(before);
    })
    .filter(
      (assertion) =>
        !isHarmDisclosed(assertion, sentence, prose) &&
        !hasCue(sentence, 'bench term') &&
        !isCommonplace(sentence, assertion.verb, prose) &&
        !isInNamedTitle(sentence, prose, assertion.verb.start) &&
        !isFramed(sentence, prose, assertion.verb.start),
    )
    .map((assertion) => ({
      start: assertion.verb.start,
      end: assertion.verb.end,
      candidates: softenWithMay(assertion, place),
    }));
  const told = cuesOf(sentence, 'effectiveness').filter((cue) => isOnHealth(cue, place));
  return [...verbs, ...[...told, ...cuesOf(sentence, 'said to work')].map(hitCue)];
}

export const toldWithoutStudy: Rule = {
  id: 'efficacy/told-without-study',
  summary: 'An effect is told as fact, and no study is named or cited.',
  message:
    '“{words}” says that it works, and no study is named here. Cite the study, or say what is not known.',
  why: 'Rules for promotion allow no claim of effect beyond substantial evidence, direct or implied, and a reader can only judge evidence that is named.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question', 'citation', 'species stated', 'study stated'],
  flags: [
    'Magnesium ⟦relieves⟧ migraine when other remedies fail. → may relieve',
    'Peppermint oil can help ⟦ease⟧ nausea. → may help',
    'Needling ⟦works where other treatments fail⟧. → may help when other options have failed',
    'Walkers were ⟦shown to have⟧ fewer colds. → reported to have',
    'Yoga is an ⟦effective treatment⟧ for back pain. → option under study',
    'The gel is ⟦highly effective for⟧ eczema. → under study for',
    'With the app, old habits are ⟦easily⟧ broken. →',
  ],
  allows: [
    'Magnesium may relieve migraine.',
    'Magnesium does not relieve migraine.',
    'Magnesium relieves migraine [@lee2020].',
    'A 2019 study gave magnesium to 40 nurses. It relieves migraine in some.',
    'Does magnesium relieve migraine?',
    'Our doctors treat migraine.',
    'The clinic works when other clinics are closed.',
    'Cut the tablet in half.',
    'Steroids lower immunity.',
    'Steroids can lower your ability to fight infections.',
    "Steroids weaken the body's ability to fight infections.",
    'The risks of treatment are listed below.',
    'The tool is highly effective in drawing maps.',
    'Handwashing reduces infections.',
    'The paper is titled “Zinc Relieves Migraine in Adults”.',
    'This research shows that zinc relieves migraine.',
    'Quitting smoking quickly lowers blood pressure.',
    'Patients were asked which exercises reduce pain.',
    'More work is needed to show how zinc eases pain.',
    'Fasting lowers the number of connections in the brain.',
  ],
  needs: ['benefit verb', 'effectiveness', 'said to work'],
  find,
};
