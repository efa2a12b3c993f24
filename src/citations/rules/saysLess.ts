import type { SourceRule } from '../sourceRule.ts';
import { differs } from './differs.ts';
import { quotationErrors } from './guidance.ts';
import { record } from './record.ts';

export const saysLess: SourceRule = {
  id: 'source/says-less',
  summary: 'The words claim more than the cited source says.',
  message:
    '“{words}” claims more than the cited source. Keep its doubt, and its word for how two things go together.',
  ...quotationErrors,
  severity: 'info',
  excusedBy: [],
  record,
  flags: ['Walking ⟦causes⟧ better sleep [@record].'],
  allows: [
    'Walking was associated with better sleep [@record].',
    'Daily walking may improve memory [@record].',
  ],
  find: differs('overstated'),
};
