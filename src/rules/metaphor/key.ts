import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const key: Rule = {
  id: 'metaphor/key',
  summary: 'A finding is told as a key, a door or a road.',
  message:
    '“{words}” opens doors that no study has tried. Say what the finding adds, and what is still to be shown.',
  why: 'A door that opens suggests that what lies behind it is known. Criteria for health news ask what is new, and how far it is from use.',
  source: 'https://www.healthnewsreview.org',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Gut bacteria ⟦hold the key to⟧ ageing. → may be relevant to',
    'The assay ⟦paves the way for⟧ a cure. → may be relevant to',
    'It ⟦unlocks the secrets⟧ of sleep. → studies what is not known',
  ],
  allows: [
    'The channel opens at low voltage.',
    'Sleep is a key outcome.',
    'It does not open the door to a cure.',
    'The pilot paves the way for a larger trial.',
  ],
  ...praiseOf('key'),
};
