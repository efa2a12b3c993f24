import { findFrontLines } from './findFrontLines.ts';
import { parseYaml } from './parseYaml.ts';
import type { Value } from './value.ts';

/**
 * The files that a draft's front matter names as its `bibliography`, as Pandoc and Quarto read it: one
 * or a list, as written, each relative to the draft. Never throws.
 */
export function readBibliography(text: string): readonly string[] {
  const [lines] = findFrontLines(text, 'bibliography');
  if (!lines) return [];
  const value = parseYaml(text.slice(lines.start, lines.end), () => undefined);
  return value?.kind === 'group' ? textsIn(value.entries[0]?.value) : [];
}

function textsIn(value: Value | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap((item) => (item.kind === 'text' ? item.text : []));
  return value?.kind === 'text' && value.text !== '' ? [value.text] : [];
}
