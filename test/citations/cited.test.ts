import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, createLibrary } from '../../src/engine.ts';
import { readLibrary } from '../../src/hosts/cli/read-library.ts';
import type { Finding } from '../../src/model.ts';
import { startHere } from '../hosts/indexer/startHere.ts';

/** A citing sentence with the rules that have to speak of it; any one of several will do. */
interface Expected {
  readonly text: string;
  readonly rules: readonly string[];
  /** What may be said besides. */
  readonly also?: readonly string[];
  readonly why: string;
}

const folder = join(import.meta.dirname, 'cited');
const text = readFileSync(join(folder, 'draft.md'), 'utf8');
const parts = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly {
  readonly sentences: readonly Expected[];
}[];
const expected = parts.flatMap(({ sentences }) => sentences);

/** A draft, a .bib and five sources in references/, with what a reader wants said written beforehand. */
describe('A draft with sources of every kind', () => {
  let findings: readonly Finding[] = [];

  before(async () => {
    const { sources, problems } = await readLibrary(['library.bib', 'references'], folder, startHere);
    assert.deepEqual(problems, ['library.bib:33: the id “ashdown2016” is given twice; the first is kept']);
    findings = createEngine().checkSources({ text, format: 'markdown' }, createLibrary(sources)).findings;
  });

  function rulesIn({ text: sentence }: Expected): readonly string[] {
    const start = text.indexOf(sentence);
    assert.ok(start >= 0, sentence);
    return findings
      .filter((each) => each.start >= start && each.end <= start + sentence.length)
      .flatMap(({ rule, also }) => [rule, ...also.map((reason) => reason.rule)])
      .map((rule) => rule.replace('source/', ''));
  }

  const describeMiss = (each: Expected) =>
    `${each.why}: ${each.text}\n  wanted ${each.rules.join(' or ') || 'nothing'}, said ${rulesIn(each).join()}`;

  it('is told of at least 70% of what it should be, and of each kind at least once', () => {
    const asked = expected.filter(({ rules }) => rules.length > 0);
    const missed = asked.filter((each) => !each.rules.some((rule) => rulesIn(each).includes(rule)));
    assert.ok(missed.length <= 0.3 * asked.length, missed.map(describeMiss).join('\n'));
    for (const rule of new Set(asked.flatMap(({ rules }) => rules))) {
      assert.ok(
        asked.some((each) => each.rules.includes(rule) && rulesIn(each).includes(rule)),
        rule,
      );
    }
  });

  it('is told nothing of at least 90% of the sentences that say what their sources say', () => {
    const fine = expected.filter(({ rules }) => rules.length === 0);
    const loud = fine.filter((each) => rulesIn(each).length > 0);
    assert.ok(loud.length <= 0.1 * fine.length, loud.map(describeMiss).join('\n'));
  });

  it('leads to a place in its source with each finding that has one', async () => {
    for (const { sources = [], rule } of findings) {
      for (const { path, passage } of sources) {
        assert.ok(passage.text !== '', rule);
        if (/\.docx$/.test(path)) continue;
        const source = readFileSync(join(folder, path), 'utf8');
        assert.ok(
          passage.span.end > passage.span.start && passage.span.end <= source.length,
          `${rule}: ${path}`,
        );
      }
    }
  });
});
