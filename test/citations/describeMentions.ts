import assert from 'node:assert/strict';
import { createEngine, createLibrary, readSourceFile } from '../../src/engine.ts';
import { bibliography } from './blind/readTables.ts';
import type { MentionCase, Part } from './blind/renderCases.ts';

const engine = createEngine();
const library = createLibrary(readSourceFile(bibliography, 'library.bib')?.sources ?? []);

function rulesIn(text: string): readonly string[] {
  return engine
    .checkSources({ text, format: 'markdown' }, library)
    .findings.flatMap(({ rule, also }) => [rule, ...also.map((reason) => reason.rule)])
    .filter((rule) => /other-(?:journal|year|author)$/.test(rule));
}

/** Asserts that mentions of works are silent where they are right, and found where they are not. */
export function describeMentions(name: string, cases: readonly MentionCase[]): void {
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
