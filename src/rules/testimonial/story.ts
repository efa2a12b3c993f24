import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const story: Rule = {
  id: 'testimonial/story',
  summary: 'Single stories stand in the place of counts.',
  message:
    '“{words}” tells single stories. Say how many were treated, how many improved, and by what measure.',
  why: 'Stories come from those who did well and wish to tell; they do not say how often a treatment works.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'Read our ⟦patient success stories⟧. → accounts',
    'The brace ⟦gave me my life back⟧. → helped me',
    'Runners ⟦swear by⟧ beet juice. → use',
    '⟦Thousands of happy customers⟧ use it. → Some people',
    '“Two ⟦weeks after the course I ran⟧ ten miles.”',
    '“I ⟦had my smile back⟧,” says Ann. → felt better',
    '“⟦Since starting the tea I sleep⟧ like a child.”',
    '“⟦My migraines have gone⟧,” says Ann. → Symptoms eased',
    '“I ⟦owe them my life⟧,” says Ann.',
    '“⟦I no longer need my⟧ inhaler,” says Ann. → Some people no longer need',
  ],
  allows: [
    'The success of the programme was measured.',
    'There were no success stories.',
    'He swore an oath.',
    'Patients gave their consent.',
    'What our patients say',
    'After years in the field I had doubts.',
    'Since starting the study we have met weekly.',
    'In my clinic migraines are common.',
    'Two days after the operation I was shown the wound.',
    'Nurses are trusted by patients.',
  ],
  ...praiseOf('story'),
};
