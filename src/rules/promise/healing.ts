import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const healing: Rule = {
  id: 'promise/healing',
  summary: 'Healing is promised of nothing that could be measured.',
  message:
    '“{words}” promises healing that nobody could measure. Name the symptom, the scale and the change.',
  why: 'Words without a measure cannot be shown to be true or false, and readers fill them with their own hopes.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Its ⟦powerful healing properties⟧ are known. → possible effects',
    'The oil brings ⟦deep healing⟧. → improvement',
    'It offers ⟦fast relief from⟧ cramps. → relief for some people with',
    'The tea gives ⟦boundless energy⟧. → more energy',
    'It ⟦renews the skin from within⟧. → may ease symptoms',
  ],
  allows: [
    'Wound healing was delayed.',
    'The fracture healed in six weeks.',
    'We recorded the time to total healing.',
    'It does not heal the mind.',
    'Does it heal the mind?',
  ],
  ...praiseOf('healing'),
};
