import type { Block, Draft } from '../model.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';

/** The prose of a draft, block by block, in order and disjoint. No draft makes it throw. */
export function readBlocks(draft: Draft): readonly Block[] {
  return draft.format === 'markdown' ? readMarkdown(draft.text) : readPlainText(draft.text);
}
