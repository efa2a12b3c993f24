/** Writes mentions.jsonl, the cases of one seed: node test/citations/blind/writeMentions.ts */
import { writeFileSync } from 'node:fs';
import { forms, heldForms } from './readTables.ts';
import { renderCases } from './renderCases.ts';

const cases = renderCases([...forms, ...heldForms], { seed: 20261122, perForm: 2, absentPerForm: 4 });
writeFileSync(
  new URL('../mentions.jsonl', import.meta.url),
  cases.map((each) => `${JSON.stringify(each)}\n`).join(''),
);
