import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sourceRules } from '../../src/citations/rules/index.ts';
import { createEngine, createLibrary, readRecord, readSourceFile } from '../../src/engine.ts';
import type { Finding, Source } from '../../src/model.ts';

const engine = createEngine();

function compare(text: string, record: string): readonly Finding[] {
  const report = engine.checkSources({ text, format: 'markdown' }, createLibrary(read(record)));
  assert.deepEqual(report.problems, []);
  return report.findings;
}

/** The sources of a rule's record: a note of ours, or entries of BibTeX. */
function read(record: string): readonly Source[] {
  if (record.startsWith('@')) return readSourceFile(record, 'record.bib')?.sources ?? [];
  const { source, problems } = readRecord(record, 'record.md');
  assert.deepEqual(problems, []);
  return source ? [source] : [];
}

const spoken = (findings: readonly Finding[]) =>
  findings.flatMap(({ rule, also }) => [rule, ...also.map((reason) => reason.rule)]);

for (const { id, flags, allows, record = '', source, message } of sourceRules) {
  describe(id, () => {
    for (const line of flags) {
      it(`flags ${line}`, () => {
        const [, before = '', words = '', after = ''] = /^(.*?)⟦(.*?)⟧(.*)$/su.exec(line) ?? [];
        const findings = compare(before + words + after, record);
        const found = findings.find(({ rule }) => rule === id);
        assert.ok(found, JSON.stringify(findings, undefined, 1));
        assert.equal(found.text, words);
        assert.equal(found.start, before.length);
      });
    }
    for (const line of allows) {
      it(`allows ${line}`, () => assert.ok(!spoken(compare(line, record)).includes(id)));
    }
    it('has its file, examples and a source', () => {
      const file = id.slice('source/'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      assert.ok(existsSync(resolve(import.meta.dirname, `../../src/citations/rules/${file}.ts`)));
      assert.ok(flags.length > 0 && allows.length > 0);
      assert.match(source, /^https:\/\//);
      assert.match(message, /\{words\}/);
    });
  });
}
