import type { SourceRule } from '../sourceRule.ts';
import { differs } from './differs.ts';
import { quotationErrors } from './guidance.ts';
import { animalRecord } from './record.ts';

export const otherPopulation: SourceRule = {
  id: 'source/other-population',
  summary: 'A finding is told of others than those whom the cited source studied.',
  message: '“{words}” are not those whom the cited source studied. Say whom it studied.',
  ...quotationErrors,
  severity: 'warning',
  excusedBy: [],
  record: animalRecord,
  flags: ['In ⟦patients⟧ with liver tumours, curvamin reduced tumour growth by half [@record].'],
  allows: [
    'In mice with liver tumours, curvamin reduced tumour growth by half [@record].',
    'Curvamin slowed the growth of liver tumours in an animal study [@record].',
  ],
  find: differs('different-population'),
};
