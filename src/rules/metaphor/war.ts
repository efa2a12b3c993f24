import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const war: Rule = {
  id: 'metaphor/war',
  summary: 'A treatment is told as war.',
  message: '“{words}” makes the treatment a weapon. Say what it does, and how well.',
  why: 'Weapons hit; treatments help some. Reviewers of news releases name military pictures among the language that cannot be justified.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The beads are ⟦guided missiles⟧ against tumours. → treatments',
    'Garlic is a ⟦powerful weapon against⟧ colds. → treatment for',
    'Broccoli ⟦packs a punch⟧. → acts more strongly',
    'The juice ⟦wipes out germs⟧. → may act on the disease',
    'It is ⟦a shield for your heart⟧. → treatment',
  ],
  allows: [
    'Two soldiers had missile wounds.',
    'War veterans were recruited.',
    'It is no weapon against colds.',
    'Chemical weapons were banned.',
  ],
  ...praiseOf('war'),
};
