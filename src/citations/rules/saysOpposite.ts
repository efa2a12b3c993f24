import type { SourceRule } from '../sourceRule.ts';
import { differs } from './differs.ts';
import { quotationErrors } from './guidance.ts';
import { record } from './record.ts';

export const saysOpposite: SourceRule = {
  id: 'source/says-opposite',
  summary: 'The cited source says the opposite.',
  message:
    '“{words}” is the opposite of what the cited source says. Say what it says, or cite a source that says this.',
  ...quotationErrors,
  severity: 'warning',
  excusedBy: [],
  record,
  flags: ['In women over 65 years, falls ⟦rose⟧ by 20% with daily walking over one year [@record].'],
  allows: ['In women over 65 years, falls fell by 20% with daily walking over one year [@record].'],
  find: differs('contradicted'),
};
