import type { Block } from '../../model.ts';

/** What stands under a heading: the conclusion, or any other part of the text. */
export type Part = 'conclusion' | 'other';

const opensConclusion =
  /^[\s\d.]*(?:the )?(?:in )?(?:(?:summary|discussion) and )?(?:(?:authors?|reviewers?)['’]?s? )?(?:conclusions?|concluding remarks|interpretation|bottom line)(?:(?: and| &) (?:relevance|significance|implications|recommendations|outlook|future directions))?[\s.:]*$/i;
/** A heading longer than this is a sentence. */
const longest = 60;

/** The part that a heading opens; undefined for a block that is no heading. */
export function readPart({ kind, prose }: Block): Part | undefined {
  if (kind !== 'heading') return undefined;
  return prose.length <= longest && opensConclusion.test(prose) ? 'conclusion' : 'other';
}
