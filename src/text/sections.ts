import type { Block, Draft } from '../model.ts';
import { readBlocks } from './blocks.ts';
import { type MarkdownSections, resplitMarkdown, splitMarkdown } from './markdownSections.ts';
import { type Change, moveBlocks, type Section, type Sections } from './section.ts';

/** Cuts a draft into sections. No draft makes it throw. */
export function splitSections(draft: Draft): Sections {
  return draft.format === 'markdown' ? splitMarkdown(draft.text) : splitByBlock(draft, new Map());
}

/**
 * Cuts an edited draft into sections, given those from before the edit: sections that the edit did
 * not touch are the same objects. Markdown is parsed again around the edit only; the other formats
 * are cut again whole, and blocks with the same source are taken over.
 */
export function resplitSections(before: Sections, draft: Draft, change: Change): Sections {
  if (draft.format === 'markdown') return resplitMarkdown(before as MarkdownSections, draft.text, change);
  return splitByBlock(draft, new Map(before.sections.map((section) => [keyOf(section.blocks[0]), section])));
}

/** One section a block. `known` are sections to take over, by what their block says and is. */
function splitByBlock(draft: Draft, known: ReadonlyMap<string, Section>): Sections {
  const blocks = readBlocks(draft);
  return {
    starts: blocks.map(({ start }) => start),
    sections: blocks.map((block) => known.get(keyOf(block)) ?? moveBlocks([block], block.start, block.end)),
  };
}

function keyOf(block: Block | undefined): string {
  if (!block) return '';
  const marks = block.marks.map(({ kind, start, end }) => `${kind}${start}-${end}`).join();
  return `${block.kind}|${block.quoted}|${block.aside}|${marks}|${block.prose}`;
}
