import { startIgnoring } from '../../src/ignoring/ignoring.ts';
import { readDirectives } from '../../src/ignoring/readDirectives.ts';
import type { Format, PlacedProblem } from '../../src/model.ts';

/** The rules of these tests. */
export const ruleIds = ['hype/miracle', 'hype/novel', 'certainty/proof'];

/** The words of a text that a rule still sees: every "miracle", by the number written after it. */
export function seen(text: string, format: Format = 'markdown', rule = 'hype/miracle'): string[] {
  const ignoring = startIgnoring(readDirectives(text, format, ruleIds).directives, []);
  return [...text.matchAll(/miracle(\d)/g)]
    .filter(({ 0: word, index }) => !ignoring.why(rule, { start: index, end: index + word.length }, () => ''))
    .map(([, number = '']) => number);
}

/** What is wrong with the directives of a text, as "words: message". */
export function complaints(text: string, format: Format = 'markdown'): string[] {
  return readDirectives(text, format, ruleIds).problems.map(
    ({ start, end, message }: PlacedProblem) => `${text.slice(start, end)}: ${message}`,
  );
}
