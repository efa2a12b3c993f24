import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, createLibrary, readSourceFile } from '../../src/engine.ts';
import { bibliography, forms, heldForms, laterForms } from './blind/readTables.ts';
import { type MentionCase, type Part, renderCases } from './blind/renderCases.ts';

/**
 * Works of an invented library as journalists, clinics and authors mention them, by forms written before
 * the rules were read: as the records have them, with one part changed, and works that the library has not.
 */
const engine = createEngine();
const library = createLibrary(readSourceFile(bibliography, 'library.bib')?.sources ?? []);

function rulesIn(text: string): readonly string[] {
  return engine
    .checkSources({ text, format: 'markdown' }, library)
    .findings.flatMap(({ rule, also }) => [rule, ...also.map((reason) => reason.rule)])
    .filter((rule) => /other-(?:journal|year|author)$/.test(rule));
}

const kept = readFileSync(new URL('mentions.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as MentionCase);

const seeds: readonly [string, readonly MentionCase[]][] = [
  ['the cases of mentions.jsonl', kept],
  [
    'the forms with another seed',
    renderCases([...forms, ...heldForms], { seed: 31, perForm: 1, absentPerForm: 2 }),
  ],
  ['forms written later', renderCases(laterForms, { seed: 31, perForm: 4, absentPerForm: 8 })],
];

for (const [name, cases] of seeds) {
  describe(`Works mentioned in ${name}`, () => {
    const silent = cases.filter(({ changed }) => changed === undefined);
    it(`are silent in at least 98% where nothing is changed, or the work is not in the library`, () => {
      for (const isHeld of [true, false]) {
        const asked = silent.filter(({ work }) => (work !== undefined) === isHeld);
        const loud = asked.filter(({ text }) => rulesIn(text).length > 0);
        const told = loud.map(({ text }) => `${rulesIn(text)}: ${text}`).join('\n');
        assert.ok(asked.length >= 20 && loud.length <= 0.02 * asked.length, `${asked.length} asked\n${told}`);
      }
    });

    for (const part of ['journal', 'year', 'author'] satisfies Part[]) {
      it(`are found in at least 90% with another ${part}, where the rest tells which is meant`, () => {
        const asked = cases.filter(({ changed, isTold }) => changed === part && isTold);
        const missed = asked.filter(({ text }) => !rulesIn(text).includes(`source/other-${part}`));
        const told = missed.map(({ text }) => text).join('\n');
        assert.ok(
          asked.length >= 20 && missed.length <= 0.1 * asked.length,
          `${asked.length} asked\n${told}`,
        );
      });
    }
  });
}

describe('mentions.jsonl', () => {
  it('is what its script writes', () => {
    const written = renderCases([...forms, ...heldForms], { seed: 20261122, perForm: 2, absentPerForm: 4 });
    assert.deepEqual(kept, JSON.parse(JSON.stringify(written)));
  });
});
