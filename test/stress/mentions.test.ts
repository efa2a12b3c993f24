import { forms, heldForms } from '../citations/blind/readTables.ts';
import { renderCases } from '../citations/blind/renderCases.ts';
import { describeMentions } from '../citations/describeMentions.ts';

describeMentions(
  'the forms with another seed',
  renderCases([...forms, ...heldForms], { seed: 31, perForm: 1, absentPerForm: 2 }),
);
