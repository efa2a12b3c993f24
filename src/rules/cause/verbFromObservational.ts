import { hasVerbOfEffect } from '../../claims/effects/assertion.ts';
import { findCausesTold } from '../../claims/effects/causeTold.ts';
import { hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

const speaksOfItself =
  /\b(?:(?:our|this|the|new|these) (?:\w+ )?(?:study|findings?|results?|analysis|research|data|survey)|we (?:\w+ )?(?:found|find|conclude|show|demonstrate|observed)|researchers (?:found|say|report)|according to)\b/i;

/** True for what the study of the draft is said to have found; what was known before is another study's. */
function reportsFinding({ sentence, reading, part }: Place): boolean {
  const { block, conclusion } = reading;
  if (block.kind === 'heading' || part === 'conclusion') return true;
  if (conclusion && sentence.start >= conclusion.start) return true;
  return speaksOfItself.test(block.prose.slice(sentence.start, sentence.end));
}

function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  if (!hasVerbOfEffect(sentence)) return [];
  const { trial, experiment, animal, cells } = document;
  const { prose } = reading.block;
  // Chance and an experimenter's hand can show a cause.
  if (trial !== undefined) return [];
  if (!hasCue(sentence, 'observational')) {
    if ([experiment, animal, cells].some((fact) => fact !== undefined)) return [];
    if (document.observational === undefined || !reportsFinding(place)) return [];
  }
  if (hasCue(sentence, 'bench term') || hasCue(sentence, 'trial')) return [];
  return findCausesTold(sentence, prose).map(hitCue);
}

export const verbFromObservational: Rule = {
  id: 'cause/verb-from-observational',
  summary: 'A causal verb describes an observational study.',
  message:
    '“{words}” tells a cause, but the study described here is observational. Say what was associated with what.',
  why: 'Cohorts, surveys and case-control studies show association; confounding remains. A third of news releases on such studies use stronger words than the paper.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'hedging', 'question', 'species stated'],
  flags: [
    'In this cohort, coffee ⟦reduces⟧ stroke. → is associated with lower',
    'In a survey of nurses, night shifts ⟦raised⟧ blood pressure. → were associated with higher',
    'In this registry-based cohort, noise ⟦reduces⟧ survival. → is associated with lower',
    'We surveyed 900 nurses. We found that night shifts ⟦worsened⟧ cooking at home. → were associated with worse',
    'Tea drinking ⟦improves⟧ balance\n\nIn this cohort of 900 nurses, falls were counted. → is associated with better',
    'Our retrospective study shows that early walks ⟦prevent⟧ falls and fractures. → are associated with a lower risk of',
  ],
  allows: [
    'In this randomised trial, the drug reduced stroke.',
    'In this cohort, coffee was associated with lower stroke risk.',
    'In this cohort, coffee did not reduce stroke.',
    'In this cohort, coffee may reduce stroke.',
    'Coffee tastes good in winter.',
    'In this cohort, changes that increase the risk of stroke were measured.',
    'In this cohort, the result raises the question of stroke.',
    'This cohort study improves risk prediction.',
    'We surveyed 900 nurses. Older pills reduce pain, but few nurses take them.',
    'We surveyed 900 nurses. We asked whether our plan improves sleep.',
    'We surveyed 900 nurses. We found that the new score improves the detection of falls.',
    'We surveyed 900 nurses. In mice, tea reduces pain.',
    'In this cohort, exercise-induced asthma was rare.',
    'In this cohort, damage caused early was rare.',
    'In this cohort, earlier closing will improve sleep.',
    'Rats were fed salt in a survey of diets. Salt reduces pain.',
    'In this survey, osteoporosis caused many fractures.',
  ],
  needs: ['cure verb', 'benefit verb', 'effect verb'],
  find,
};
