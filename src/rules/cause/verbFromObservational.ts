import { type Assertion, findAssertions, hasVerbOfEffect } from '../../claims/assertion.ts';
import { readFacts } from '../../claims/facts.ts';
import { isKnownCause } from '../../claims/harmDisclosed.ts';
import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';

/** The association the lexicon has for the verb: "reduces" → "is associated with lower". */
function tellAssociation({ verb }: Assertion): readonly Candidate[] {
  return (verb.entry.to ?? []).map((text) => ({ text, form: verb.inflected?.form }));
}

/** "Changes that increase the risk were measured": what is known, not what this study found. */
function describes({ verb, use }: Assertion, { words }: ReadSentence): boolean {
  return use === 'present' && /^(?:that|which)$/.test(words[verb.first - 1]?.lower ?? '');
}

function find({ sentence, reading, document }: Place): readonly Hit[] {
  if (!hasVerbOfEffect(sentence)) return [];
  const { prose } = reading.block;
  const assertions = findAssertions(sentence, prose, {
    verbs: ['cure verb', 'benefit verb', 'effect verb'],
    outcome: 'health outcome',
  }).filter((assertion) => !isKnownCause(assertion, sentence, prose) && !describes(assertion, sentence));
  if (assertions.length === 0 || hasCue(sentence, 'bench term')) return [];
  const here = readFacts(sentence, prose);
  if (here.trial || document.trial) return [];
  if (!here.observational && !document.observational) return [];
  return assertions
    .filter(({ use }) => use === 'present' || here.observational)
    .map((assertion) => ({
      start: assertion.verb.start,
      end: assertion.verb.end,
      candidates: tellAssociation(assertion),
    }));
}

export const verbFromObservational: Rule = {
  id: 'cause/verb-from-observational',
  summary: 'A causal verb describes an observational study.',
  message:
    '“{words}” tells a cause, but the study described here is observational. Say what was associated with what.',
  why: 'Cohorts, surveys and case-control studies show association; confounding remains. A third of news releases on such studies use stronger words than the paper.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: ['reader comment', 'technical use', 'negation', 'hedging', 'question', 'species stated'],
  flags: [
    'In this cohort, coffee ⟦reduces⟧ stroke. → is associated with lower',
    'In a survey of nurses, night shifts ⟦raised⟧ blood pressure. → were associated with higher',
    'In this registry-based cohort, noise ⟦reduces⟧ survival. → is associated with lower',
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
    'In this survey, osteoporosis caused many fractures.',
  ],
  needs: ['cure verb', 'benefit verb', 'effect verb'],
  find,
};
