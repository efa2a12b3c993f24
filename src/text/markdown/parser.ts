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
  const change = widen(text, changes);
  const canReuse = previous?.bodyStart === start && (!change || change.fromB >= start);
  const fragments = canReuse
    ? TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), change ? [change] : [])
    : [];
  return { tree: parser.parse(new MarkdownInput(text, start), fragments), bodyStart: start };
}

/**
 * All changes as one, from two lines earlier: whether a paragraph ends may depend on the two lines after
 * it (a table's head and its delimiter row), which the parser's own reuse does not reckon with.
 */
function widen(text: string, changes: readonly ChangedRange[]): ChangedRange | undefined {
  const [first] = changes;
  const last = changes.at(-1);
  if (!first || !last) return undefined;
  let start = first.fromB;
  for (let line = 0; line < 3 && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
  start = Math.max(0, start);
  return { fromA: first.fromA - (first.fromB - start), toA: last.toA, fromB: start, toB: last.toB };
}
