import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine, formatOf, ignoreHere } from '../../src/engine.ts';
import { insertAll } from '../../src/ignoring/ignoreHere.ts';
import type { Report } from '../../src/model.ts';

const drafts = resolve(import.meta.dirname, '../drafts/same');
const engine = createEngine();

/** What rules object to, as "rule: words" without order, comments inside words aside. */
function objections({ findings, ignored }: Report): Set<string> {
  const all = [
    ...findings.flatMap(({ text, rule, also }) =>
      [rule, ...also.map((reason) => reason.rule)].map((id) => ({ text, id })),
    ),
    ...ignored.map(({ text, rule }) => ({ text, id: rule })),
  ];
  return new Set(all.map(({ text, id }) => `${id}: ${text.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ')}`));
}

describe('ignoring any finding here', () => {
  for (const name of readdirSync(drafts).filter((file) => !file.includes('endian'))) {
    it(`leaves every other objection in ${name} as it was`, () => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(drafts, name)));
      const draft = { text, format: formatOf(name) };
      const before = engine.check(draft);
      for (const finding of before.findings) {
        const insertions = ignoreHere(text, draft.format, finding, { rule: finding.rule, reason: 'agreed' });
        const after = engine.check({ ...draft, text: insertAll(text, insertions) });
        const where = `${finding.rule} on “${finding.text}”`;
        assert.ok(insertions.length > 0, where);
        assert.ok(
          after.ignored.some(({ rule, reason }) => rule === finding.rule && reason === 'agreed'),
          where,
        );
        assert.deepEqual(after.problems, before.problems, where);
        const now = objections(after);
        for (const said of objections(before)) assert.ok(now.has(said), `${where} took away ${said}`);
      }
    });
  }
});
