import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { forms, heldForms, laterForms } from './blind/readTables.ts';
import { type MentionCase, renderCases } from './blind/renderCases.ts';
import { describeMentions } from './describeMentions.ts';

/**
 * Works of an invented library as journalists, clinics and authors mention them, by forms written before
 * the rules were read: as the records have them, with one part changed, and works that the library has not.
 */
const kept = readFileSync(new URL('mentions.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as MentionCase);

describeMentions('the cases of mentions.jsonl', kept);
describeMentions('forms written later', renderCases(laterForms, { seed: 31, perForm: 4, absentPerForm: 8 }));

describe('mentions.jsonl', () => {
  it('is what its script writes', () => {
    const written = renderCases([...forms, ...heldForms], { seed: 20261122, perForm: 2, absentPerForm: 4 });
    assert.deepEqual(kept, JSON.parse(JSON.stringify(written)));
  });
});
