import type { SourceRule } from '../sourceRule.ts';
import { differs } from './differs.ts';
import { quotationErrors } from './guidance.ts';
import { record } from './record.ts';

export const otherFigure: SourceRule = {
  id: 'source/other-figure',
  summary: 'A number differs from the one in the source that is cited for it.',
  message:
    '“{words}” is not the figure that the cited source gives. Give the figure of the source, or cite the source of this one.',
  ...quotationErrors,
  severity: 'warning',
  excusedBy: [],
  record,
  flags: ['In a trial, daily walking lowered falls by ⟦40%⟧ in women over 65 years [@record].'],
  allows: [
    'In a trial, daily walking lowered falls by 20% in women over 65 years [@record].',
    'In a trial, daily walking lowered falls by about a fifth in women over 65 years [@record].',
    'In a trial, daily walking lowered falls by 40% in women over 65 years.',
  ],
  find: differs('different-figure'),
};
