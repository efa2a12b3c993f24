import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const alarm: Rule = {
  id: 'hype/alarm',
  summary: 'A need or a disease is made to look worse.',
  message:
    '“{words}” says how bad it is without saying how bad. Give the figure: how many people, how ill, and what they can have now.',
  why: 'The worse a disease sounds, the better its treatment looks. Criteria for health news ask that a disease be neither exaggerated nor widened, and the words of need are among those counted in grant abstracts.',
  source: 'https://www.healthnewsreview.org',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'question', 'citation'],
  flags: [
    'There is an ⟦urgent need⟧ for tests of gout. → a need',
    'New drugs for gout are ⟦desperately needed⟧. → needed',
    'Gout is a ⟦silent epidemic⟧. → problem',
    'Rates of gout are ⟦alarmingly⟧ high. →',
    'The patch is for ⟦previously incurable⟧ cancers. → hard-to-treat',
  ],
  allows: [
    'Patients in urgent need of surgery were excluded.',
    'There is no urgent need for a new test.',
    'The drug meets a need.',
    'Mesothelioma is incurable.',
    'The opioid epidemic went on.',
    'Is gout a silent epidemic?',
  ],
  ...praiseOf('alarm'),
};
