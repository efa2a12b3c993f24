import type { SourceRule } from '../sourceRule.ts';
import { departs } from './departs.ts';
import { checkedReferences } from './guidance.ts';
import { record } from './record.ts';

export const otherJournal: SourceRule = {
  id: 'source/other-journal',
  summary: 'A draft names another journal than the record of the work.',
  message: '“{words}” is not the journal that the record of this work has. Name the journal it appeared in.',
  ...checkedReferences,
  severity: 'warning',
  excusedBy: [],
  record,
  flags: [
    'In 2019, the journal ⟦Nature⟧ published a trial of walking and falls in women by Lee and colleagues.',
    'Walking lowered falls in women, as the journal ⟦Nature⟧ reported [@record].',
  ],
  allows: [
    'In 2019, the Invented Journal of Examples published a trial of walking and falls by Lee and colleagues.',
    'By its very nature, walking is safe [@record].',
    'In 2019, the journal Nature published a study of comets by Poe and colleagues.',
  ],
  find: departs('journal'),
};
