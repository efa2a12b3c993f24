import type { SourceRule } from '../sourceRule.ts';
import { departs } from './departs.ts';
import { checkedReferences } from './guidance.ts';
import { record } from './record.ts';

export const otherAuthor: SourceRule = {
  id: 'source/other-author',
  summary: 'A draft names another first author than the record of the work.',
  message: '“{words}” is not the first author that the record of this work has. Name its first author.',
  ...checkedReferences,
  severity: 'warning',
  excusedBy: [],
  record,
  flags: ['⟦Poe⟧ et al. found fewer falls in women who walked [@record].'],
  allows: [
    'Lee et al. found fewer falls in women who walked [@record].',
    'Poe’s team found fewer falls in women who walked [@record].',
  ],
  find: departs('author'),
};
