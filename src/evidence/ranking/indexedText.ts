import type { Source } from '../../model.ts';

/** What a source measured, each outcome once, as one text. */
export function outcomesOf({ results }: Source): string {
  return results.length === 0 ? '' : [...new Set(results.map(({ outcome }) => outcome))].join(' , ');
}

/** The texts that count for every passage of a source, in the order in which the index holds them. */
export function sharedTexts(source: Source): readonly [title: string, about: string, outcomes: string] {
  return [source.csl.title, source.about.join(' , '), outcomesOf(source)];
}

/** All texts of a source, in the order in which the index holds them: those that are shared, then its passages. */
export function textsOf(source: Source): readonly string[] {
  return [...sharedTexts(source), ...source.passages.map(({ text }) => text)];
}

/** How many texts of a source stand before its passages in the index. */
export const sharedCount = 3;
