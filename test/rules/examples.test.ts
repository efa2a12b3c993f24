import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEngine } from '../../src/engine.ts';
import { rules } from '../../src/rules/index.ts';

const engine = createEngine();
const example = /^(?<before>[\s\S]*?)⟦(?<words>[^⟧]+)⟧(?<after>[\s\S]*?)(?: →(?<rewording>.*))?$/u;

/** A flags line: the draft without marks, the words marked, and the preferred rewording if given. */
function readExample(line: string) {
  const { before = '', words = '', after = '', rewording } = example.exec(line)?.groups ?? {};
  assert.notEqual(words, '', `no ⟦marks⟧ in: ${line}`);
  return { text: before + words + after, start: before.length, words, rewording: rewording?.trim() };
}

for (const rule of rules) {
  describe(rule.id, () => {
    for (const line of rule.flags) {
      it(`flags ${line}`, () => {
        const { text, start, words, rewording } = readExample(line);
        const draft = { text, format: 'plaintext' } as const;
        const report = engine.check(draft);
        const speaks = (found: (typeof report.findings)[number]) =>
          found.rule === rule.id || found.also.some((reason) => reason.rule === rule.id);
        const found = report.findings.find(speaks);
        assert.ok(
          found,
          `silent; findings: ${JSON.stringify(report.findings)}; set aside: ${JSON.stringify(report.setAside)}`,
        );
        assert.deepEqual(report.problems, []);
        if (found.rule !== rule.id) return;
        assert.equal(found.text, words);
        assert.equal(found.start, start);
        const offered = engine.reword(draft, found).map((edit) => edit.text.trim());
        if (rewording !== undefined)
          assert.equal(offered[0], rewording, `offered: ${JSON.stringify(offered)}`);
      });
    }
    for (const line of rule.allows) {
      it(`allows ${line}`, () => {
        const report = engine.check({ text: line, format: 'plaintext' });
        const spoken = report.findings.flatMap((found) => [
          found.rule,
          ...found.also.map((reason) => reason.rule),
        ]);
        assert.ok(!spoken.includes(rule.id), JSON.stringify(report.findings));
      });
    }
    it('has its file, examples, reason and source', () => {
      const [family = '', name = ''] = rule.id.split('/');
      const file = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      assert.ok(existsSync(resolve(import.meta.dirname, `../../src/rules/${family}/${file}.ts`)), rule.id);
      assert.ok(rule.flags.length > 0 && rule.allows.length > 0);
      assert.match(rule.source, /^https:\/\//);
      assert.match(rule.message, /\{words\}/);
      assert.ok(
        rule.flags.some((line) => line.includes(' →')),
        'no example shows a rewording',
      );
    });
  });
}

describe('the list of rules', () => {
  it('names each rule once', () => {
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  });
});
