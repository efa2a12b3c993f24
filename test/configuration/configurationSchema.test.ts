import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { configurationSchema } from '../../src/configuration/configurationSchema.ts';
import { readConfiguration } from '../../src/configuration/readConfiguration.ts';
import { createEngine, profiles } from '../../src/engine.ts';

const rules = createEngine().rules;
const [first, second] = rules.map(({ id }) => id) as [string, string];
const ajv = new Ajv({ strict: true });
ajv.addVocabulary(['enumDescriptions', 'defaultSnippets']);
const fits = ajv.compile(configurationSchema(rules, profiles));

const accepted: readonly unknown[] = [
  {},
  { $schema: './overclaim.schema.json' },
  { profile: 'news' },
  { rules: {} },
  { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) },
  { rules: { [first]: 'off', [second]: 'error' } },
  { ignore: [] },
  { ignore: [{ pattern: 'a' }, { pattern: 'b', rules: [first, second], reason: 'r' }] },
  { files: {} },
  { files: { include: ['**/*.md'], exclude: [] } },
  { library: [] },
  { library: ['references/', 'papers/**/*.bib'] },
];

const rejected: readonly unknown[] = [
  [],
  'rules',
  1,
  null,
  { rule: {} },
  { profile: 'newspaper' },
  { profile: ['news'] },
  { rules: [] },
  { rules: null },
  { rules: { 'no/rule': 'off' } },
  { rules: { [first]: 'loud' } },
  { rules: { [first]: true } },
  { rules: { [first]: { severity: 'off' } } },
  { ignore: {} },
  { ignore: ['a'] },
  { ignore: [{}] },
  { ignore: [{ pattern: '' }] },
  { ignore: [{ pattern: 1 }] },
  { ignore: [{ pattern: 'a'.repeat(501) }] },
  { ignore: [{ pattern: 'a', because: 'r' }] },
  { ignore: [{ pattern: 'a', reason: 1 }] },
  { ignore: [{ pattern: 'a', rules: first }] },
  { ignore: [{ pattern: 'a', rules: [] }] },
  { ignore: [{ pattern: 'a', rules: ['no/rule'] }] },
  { ignore: [{ pattern: 'a', rules: [first, first] }] },
  { ignore: [{ pattern: 'a' }, { pattern: 'a' }] },
  { ignore: Array.from({ length: 201 }, (_, i) => ({ pattern: `word${i}` })) },
  { files: [] },
  { files: { includes: [] } },
  { files: { include: '*.md' } },
  { files: { include: [1] } },
  { files: { exclude: ['a', 'a'] } },
  { library: 'references/' },
  { library: { folder: 'references/' } },
  { library: [1] },
];

describe('configurationSchema', () => {
  const readers = { JSON: 'a.json', 'JSON as YAML': 'a.yaml' };
  for (const [name, path] of Object.entries(readers)) {
    it(`accepts and rejects what the reader does: ${name}`, () => {
      for (const sample of [...accepted, ...rejected]) {
        const text = JSON.stringify(sample);
        const { problems } = readConfiguration(
          text,
          path,
          rules.map(({ id }) => id),
        );
        assert.equal(
          problems.length === 0,
          accepted.includes(sample),
          `reader: ${text} ${problems[0]?.message}`,
        );
        assert.equal(fits(sample), accepted.includes(sample), `schema: ${text}`);
      }
    });
  }

  it('describes every key, and offers every rule with its summary', () => {
    const schema = JSON.stringify(configurationSchema(rules, profiles));
    for (const { summary } of rules)
      assert.equal(schema.split(JSON.stringify(summary).slice(1, -1)).length, 3);
    const { properties } = configurationSchema(rules, profiles) as {
      properties: Record<string, { description: string }>;
    };
    for (const { description } of Object.values(properties)) assert.match(description, /\.$/);
  });
});
