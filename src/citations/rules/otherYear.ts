import type { SourceRule } from '../sourceRule.ts';
import { departs } from './departs.ts';
import { checkedReferences } from './guidance.ts';
import { record } from './record.ts';

export const otherYear: SourceRule = {
  id: 'source/other-year',
  summary: 'A draft gives another year than the record of the work.',
  message: '“{words}” is not the year that the record of this work has. Give the year of its publication.',
  ...checkedReferences,
  severity: 'warning',
  excusedBy: [],
  record,
  flags: [
    'A ⟦2017⟧ trial of walking found fewer falls in women [@record].',
    'Lee et al. (⟦2017⟧) found fewer falls in women who walked, in the Invented Journal of Examples.',
  ],
  allows: [
    'A 2019 trial of walking found fewer falls in women [@record].',
    'Women joined in 2017 and walked daily, and falls fell [@record].',
    'Lee et al. (2019) found fewer falls in women who walked.',
  ],
  find: departs('year'),
};
