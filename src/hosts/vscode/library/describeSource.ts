import { citeFull } from '../../../engine.ts';
import type { Inferred, Source } from '../../../model.ts';
import { escapeMarkdown } from '../markdown.ts';

const inferences: readonly (readonly [Inferred, string])[] = [
  ['design', 'Design'],
  ['species', 'Studied in'],
  ['population', 'Population'],
  ['n', 'Sample'],
  ['comparator', 'Against'],
];

const people: Readonly<Record<Source['species'], string>> = {
  human: 'people',
  animal: 'animals',
  cells: 'cells',
};

/**
 * A source as the Markdown of a tooltip: its citation, what it is, and for what was inferred the words
 * of the source that told it.
 */
export function describeSource(source: Source): string {
  const lines = inferences.flatMap(([key, label]) => {
    const value = describeValue(source, key);
    if (value === '') return [];
    const cue = source.cues?.[key];
    const because = cue === undefined ? '' : ` (inferred from “${escapeMarkdown(cue)}”)`;
    return [`- ${label}: ${escapeMarkdown(value)}${because}`];
  });
  return `**${escapeMarkdown(citeFull(source.csl))}**\n\n${lines.join('\n')}`;
}

function describeValue(source: Source, key: Inferred): string {
  if (key === 'species') return people[source.species];
  if (key === 'n') return source.n?.toLocaleString('en-US') ?? '';
  return source[key] ?? '';
}
