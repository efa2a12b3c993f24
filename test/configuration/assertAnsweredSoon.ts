import assert from 'node:assert/strict';
import { readConfiguration } from '../../src/configuration/readConfiguration.ts';

/** What a careless reader takes for the beginning of something. */
const parts = [
  '{',
  '[',
  '- ',
  '? ',
  'a: ',
  '"',
  "'",
  '\\',
  '/*',
  '//',
  '\u{1f48a}',
  '\ud800',
  '&a ',
  '*a ',
  '!!',
  '|\n',
];

/** Asserts that files of so many characters, of one beginning again and again, are answered soon. */
export function assertAnsweredSoon(length: number): void {
  // Mocha has every error keep its whole stack, which takes far longer than reading does.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 10;
  for (const part of parts) {
    for (const path of ['a.json', 'a.yaml']) {
      const text = part.repeat(Math.floor(length / part.length));
      const started = performance.now();
      const { problems } = readConfiguration(text, path, []);
      assert.ok(performance.now() - started < 3_000, `${part} in ${path}`);
      for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
    }
  }
  Error.stackTraceLimit = stackTraceLimit;
}
