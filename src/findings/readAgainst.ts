import type { CitableLibrary } from '../citations/citableLibrary.ts';
import type { Against } from '../citations/readPlaces.ts';
import { readReferences } from '../citations/referenceList.ts';
import type { Checked } from './checker.ts';
import { shift } from './span.ts';

/** What the sentences of a checked draft are compared with: a library, by way of the draft's own references. */
export function readAgainst({ sections }: Checked, text: string, library: CitableLibrary): Against {
  const blocks = sections.sections.flatMap((section, at) =>
    section.blocks.map((block) => ({ ...block, ...shift(block, sections.starts[at] ?? 0) })),
  );
  const title = blocks.find(({ kind }) => kind === 'heading')?.prose ?? '';
  return { library, references: readReferences(blocks, text), title };
}
