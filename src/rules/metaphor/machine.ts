import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const machine: Rule = {
  id: 'metaphor/machine',
  summary: 'The body is pictured as a machine or a garden.',
  message: '“{words}” is a picture in the place of a mechanism. Say what was measured, and in whom.',
  why: 'A picture claims by implication: it sounds like a mechanism and cannot be tested. Readers keep the picture and lose the limits.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Meditation ⟦rewires the brain⟧. → may affect the body',
    'The fast ⟦flushes out toxins⟧. → affects metabolism',
    'Walnuts are a ⟦superfood⟧. → food',
    'The diet corrects a ⟦chemical imbalance⟧. → difference in brain chemistry',
    'The serum ⟦floods every cell⟧ with oxygen.',
    'Kale is a ⟦nutritional powerhouse⟧ that protects. → source',
    'Ginger ⟦kick-starts your metabolism⟧. → may affect the body',
    'The balm ⟦targets pain at its source⟧. → may act on the symptoms',
  ],
  allows: [
    'The clock was reset.',
    'Meditation does not rewire the brain.',
    'The liver detoxifies ammonia.',
    'Blood flooded the chamber.',
    'Cleanse your skin with soap the night before.',
    'The shock resets the heart.',
    'The pump’s batteries were recharged each night.',
    'The institute is a research powerhouse.',
    'Does it reset the brain?',
    'Alcohol detoxification took five days.',
  ],
  ...praiseOf('machine'),
};
