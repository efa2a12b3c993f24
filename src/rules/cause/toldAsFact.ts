import { type Assertion, findAssertions } from '../../claims/effects/assertion.ts';
import { isBackground } from '../../claims/effects/backgroundSentence.ts';
import { isAtTheBench } from '../../claims/effects/benchSentence.ts';
import { isCommonplace } from '../../claims/effects/commonplace.ts';
import { isFramed } from '../../claims/effects/framed.ts';
import { isHarmDisclosed } from '../../claims/effects/harmDisclosed.ts';
import { findRestoredStates } from '../../claims/effects/restoredState.ts';
import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Facts } from '../../claims/study/facts.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { softenWithMay } from '../softenWithMay.ts';

/** "Heat causes the vessels to widen": how something comes about, told step by step. */
function tellsStep({ verb, outcome }: Assertion, { words }: ReadSentence): boolean {
  if (verb.inflected?.verb !== 'cause') return false;
  return words.slice(outcome.last + 1, outcome.last + 6).some(({ lower }) => lower === 'to');
}

function isClaim(assertion: Assertion, { sentence, reading }: Place): boolean {
  const { prose } = reading.block;
  return (
    !isHarmDisclosed(assertion, sentence, prose) &&
    !isCommonplace(sentence, assertion.verb, prose) &&
    !tellsStep(assertion, sentence) &&
    !isFramed(sentence, prose, assertion.verb.start)
  );
}

/** A title or a conclusion of laboratory work: the paper says in what, and other rules ask for the species. */
function isOfLaboratory({ ownStudy, animal, cells }: Facts): boolean {
  return ownStudy !== undefined && (animal !== undefined || cells !== undefined);
}

function findEffects(place: Place): readonly Assertion[] {
  const { sentence, reading, document } = place;
  const effects = findAssertions(sentence, reading.block.prose, {
    verbs: ['cure verb'],
    outcome: 'health outcome',
    uses: ['present', 'participle', 'infinitive'],
  });
  if (effects.length === 0 || isAtTheBench(sentence, document) || isOfLaboratory(document)) return [];
  return effects.filter((assertion) => isClaim(assertion, place));
}

function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  if (!hasCue(sentence, 'cure verb') || isBackground(sentence, reading, document)) return [];
  const { prose } = reading.block;
  const active = findEffects(place).map((assertion) => ({
    start: assertion.verb.start,
    end: assertion.verb.end,
    candidates: softenWithMay(assertion, place),
  }));
  const passive = findRestoredStates(sentence, prose).map(({ auxiliary, verb }) => ({
    start: auxiliary.start,
    end: verb.end,
    candidates: [{ text: `may be ${prose.slice(verb.start, verb.end)}` }],
  }));
  return [...active, ...passive];
}

export const toldAsFact: Rule = {
  id: 'cause/told-as-fact',
  summary: 'A cause or a cure is told as fact, with no study in sight.',
  message: '“{words}” tells a cause as fact. Name the study and its design, or soften the verb.',
  why: 'Readers tell three levels apart: causes, can cause, and may or is linked to. The plain verb needs evidence from a design that can show cause.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question', 'citation', 'species stated', 'trial stated'],
  flags: [
    'Coffee ⟦prevents⟧ dementia. → may prevent',
    'Low iron ⟦causes⟧ depression. → may cause',
    'Our tea ⟦ends⟧ migraine. → may end',
    'Long shifts ⟦cause⟧ heart disease. → may cause',
    'The patch ⟦heals⟧ arthritis. → may heal',
    'The patch ⟦stops⟧ migraines. → may stop',
    'Zinc calms the gut, ⟦reversing⟧ years of inflammation. → possibly reversing',
    'Yoga helps ⟦reverse⟧ diabetes. → may help',
    'After six sessions the brain ⟦is healed⟧. → may be healed',
    'Epilepsy ⟦can be cured⟧. → may be cured',
  ],
  allows: [
    'Coffee does not prevent dementia.',
    'Coffee may prevent dementia.',
    'Does coffee prevent dementia?',
    'Coffee prevents dementia [@lee2020].',
    'In mice, coffee prevents plaque formation and dementia-like signs.',
    'In a randomised trial, the vaccine prevents infection.',
    'The causes of dementia are unknown.',
    'Wards were closed for external causes, disease among them.',
    'Influenza is a virus that causes fever.',
    'The drug can cause headache and nausea.',
    'Rarely, it causes severe pain.',
    'Smoking causes lung cancer.',
    'He fell twice, causing pain.',
    'In this study, the enzyme prevents death of muscle cells.',
    'MRSA causes severe infections.',
    'Reversing diabetes',
    'Meningitis causes pain and fatigue.',
    'Doctors treat the underlying cause of disease.',
    'The team used a tool that causes brain cells to glow.',
    'The wound was healed by day nine.',
    'Nurses set out to prevent infections.',
    'The disease may be reversed.',
    'The liver stops working.',
    'Most people end up with pain.',
    'Soap kills the bacteria on your skin.',
    'Heat causes oxidative stress.',
    'Warmth causes the blood vessels of the skin to widen.',
    'Handwashing prevents infection.',
    'Quitting smoking prevents cancer.',
    'We will examine how well a diet reverses diabetes.',
    'People who reverse their diabetes need fewer tablets.',
    'The app is designed to help prevent falls and injury.',
    'Zinc prevents infection\n\nIn this report we studied 24 rats. Half of the animals had zinc.',
    'Zinc prevents colds. Few nurses take it. We surveyed 900 nurses. One in three took zinc. Zinc was associated with fewer colds.',
  ],
  needs: ['cure verb'],
  find,
};
