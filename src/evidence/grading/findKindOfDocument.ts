import type { FoundDesign } from './designCue.ts';
import { documentKinds } from './documentCues.ts';
import { quoteCue } from './quoteCue.ts';
import type { Wording } from './wording.ts';

/** A label, promotion, a testimonial or news, where a document has the words of one; else undefined. */
export function findKindOfDocument({ text, lower }: Wording): FoundDesign | undefined {
  for (const { design, decisive, telling, least } of documentKinds) {
    const sure = decisive?.exec(lower);
    if (sure) return { design, cue: quoteCue(text, sure.index, sure.index + sure[0].length) };
    const hits = [...lower.matchAll(telling)];
    const [first] = hits;
    if (first && new Set(hits.map(([words]) => words)).size >= least) {
      return { design, cue: quoteCue(text, first.index, first.index + first[0].length) };
    }
  }
  return undefined;
}
