import type { Block, Draft, Format } from '../model.ts';
import { readAsciidoc } from './asciidoc.ts';
import { readHtml } from './html.ts';
import { readLatex } from './latex.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';
import { readRestructuredText } from './restructuredText.ts';

const readers: Readonly<Record<Format, (text: string) => readonly Block[]>> = {
  markdown: readMarkdown,
  plaintext: readPlainText,
  restructuredtext: readRestructuredText,
  asciidoc: readAsciidoc,
  latex: readLatex,
  html: readHtml,
};

/** The prose of a draft, block by block, in order and disjoint. No draft makes it throw. */
export function readBlocks(draft: Draft): readonly Block[] {
  return readers[draft.format](draft.text);
}
