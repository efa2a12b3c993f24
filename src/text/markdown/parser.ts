import type { Tree } from '@lezer/common';
import { parser as commonMark, TaskList } from '@lezer/markdown';
import {
  displayMath,
  divFences,
  footnotes,
  linkDefinitions,
  metadata,
  tables,
  unreadInline,
} from './blockSyntax.ts';
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
  metadata,
  unreadInline,
]);

/** Parses the blocks of a Markdown text. */
export function parseMarkdown(text: string): MarkdownTree {
  const start = bodyStart(text);
  return { tree: parser.parse(new MarkdownInput(text, start)), bodyStart: start };
}

/** Parses a stretch of a body: a run of whole lines that begins where a top-level block does. */
export function parseStretch(text: string): Tree {
  return parser.parse(new MarkdownInput(text, 0));
}
