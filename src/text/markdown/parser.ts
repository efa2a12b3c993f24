import { type ChangedRange, type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, TaskList } from '@lezer/markdown';
import { displayMath, divFences, footnotes, linkDefinitions, tables, unreadInline } from './blockSyntax.ts';
import { bodyStart } from './frontMatter.ts';
import { MarkdownInput } from './input.ts';

/** The block structure of one Markdown text. Places in the tree are offsets into the text. */
export interface MarkdownTree {
  readonly tree: Tree;
  /** Where front matter ends. */
  readonly bodyStart: number;
}

const parser = commonMark.configure([
  tables,
  TaskList,
  footnotes,
  linkDefinitions,
  divFences,
  displayMath,
  unreadInline,
]);

/**
 * Parses the blocks of a Markdown text. Given the tree of an earlier text and the changes since, it
 * parses only the blocks they touch and takes the others over, as the same objects.
 */
export function parseMarkdown(
  text: string,
  previous?: MarkdownTree,
  changes: readonly ChangedRange[] = [],
): MarkdownTree {
  const start = bodyStart(text);
  const canReuse =
    previous?.bodyStart === start && changes.every(({ fromA, fromB }) => Math.min(fromA, fromB) >= start);
  const fragments = canReuse ? TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), changes) : [];
  return { tree: parser.parse(new MarkdownInput(text, start), fragments), bodyStart: start };
}
