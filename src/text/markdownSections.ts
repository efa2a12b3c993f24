import type { SyntaxNode } from '@lezer/common';
import { bodyStart } from './markdown/frontMatter.ts';
import { parseMarkdown, parseStretch } from './markdown/parser.ts';
import { readMarkdownNode } from './markdown.ts';
import { type Change, moveBlocks, type Section, type Sections } from './section.ts';

/** Sections of a Markdown text: one for each block at the top level. */
export interface MarkdownSections extends Sections {
  readonly sections: readonly MarkdownSection[];
  /** Where front matter ends. */
  readonly bodyStart: number;
  /** Length of the text. */
  readonly length: number;
}

interface MarkdownSection extends Section {
  /** The parser's name for the block. */
  readonly name: string;
}

/** A block of the text as the parser found it; offsets count from the start of the draft. */
interface Found {
  readonly node: SyntaxNode;
  readonly start: number;
  readonly length: number;
}

/** How many sections before an edit are parsed again: one may grow into the edited text, its neighbour into it. */
const sectionsBefore = 2;
/** How many code units after an edit are parsed at first; doubled until the old cuts are met again. */
const firstReach = 2000;

/** Cuts a Markdown text into its top-level blocks. */
export function splitMarkdown(text: string): MarkdownSections {
  const { tree, bodyStart: body } = parseMarkdown(text);
  const found = findBlocks(tree.topNode, 0);
  return {
    starts: found.map(({ start }) => start),
    sections: found.map(({ node, start, length }) => readSection(text, node, start, length)),
    bodyStart: body,
    length: text.length,
  };
}

/**
 * Cuts an edited text, parsing only around the edit. Blocks at the top level know nothing of one
 * another, so that where the new cuts meet the old ones behind the edit, twice in a row, the rest
 * is as it was.
 */
export function resplitMarkdown(before: MarkdownSections, text: string, change: Change): MarkdownSections {
  const shift = change.newEnd - change.oldEnd;
  // Front matter ends at its first closing line, whatever follows.
  const isBehind = before.bodyStart > 0 && change.start > before.bodyStart;
  const body = isBehind ? before.bodyStart : bodyStart(text);
  const touchesFrontMatter = body !== before.bodyStart || change.start < body;
  if (touchesFrontMatter || before.length + shift !== text.length) return splitMarkdown(text);

  const first = Math.max(0, lastAtOrBefore(before.starts, change.start) - sectionsBefore);
  const from = first === 0 ? body : lineStart(text, before.starts[first] ?? body, body);
  for (let reach = firstReach; ; reach *= 2) {
    const to = Math.min(text.length, change.newEnd + reach);
    const end = to === text.length ? to : lineStart(text, to, from);
    const stretch = text.slice(from, end);
    const found = findBlocks(parseStretch(stretch).topNode, from);
    const meeting =
      end === text.length
        ? { old: before.starts.length, now: found.length }
        : meet(before, found, change, shift);
    if (!meeting) continue;
    const fresh = found.slice(0, meeting.now);
    const moved = before.starts.slice(meeting.old);
    for (let at = 0; at < moved.length; at += 1) moved[at] = (moved[at] as number) + shift;
    const read = fresh.map(
      (block) =>
        takeOver(before, block, change, shift) ??
        readSection(stretch, block.node, block.start - from, block.length),
    );
    return {
      starts: before.starts.slice(0, first).concat(
        fresh.map(({ start }) => start),
        moved,
      ),
      sections: before.sections.slice(0, first).concat(read, before.sections.slice(meeting.old)),
      bodyStart: body,
      length: text.length,
    };
  }
}

/** Where new cuts fall on old ones: two blocks in a row behind the edit, the last block parsed left out. */
function meet(
  { starts, sections }: MarkdownSections,
  found: readonly Found[],
  change: Change,
  shift: number,
): { old: number; now: number } | undefined {
  const isSame = (old: number, now: number) =>
    (starts[old] ?? -1) + shift === found[now]?.start &&
    sections[old]?.length === found[now]?.length &&
    sections[old]?.name === found[now]?.node.name;
  for (let now = 0; now + 2 < found.length; now += 1) {
    const start = found[now]?.start ?? 0;
    if (start <= change.newEnd) continue;
    const old = lastAtOrBefore(starts, start - shift);
    if (isSame(old, now) && isSame(old + 1, now + 1)) return { old, now };
  }
  return undefined;
}

/** The old section of a block that was parsed again although the edit did not touch it. */
function takeOver(
  { starts, sections }: MarkdownSections,
  { node, start, length }: Found,
  change: Change,
  shift: number,
): MarkdownSection | undefined {
  const isBefore = start + length < change.start;
  if (!isBefore && start <= change.newEnd) return undefined;
  const oldStart = isBefore ? start : start - shift;
  const at = lastAtOrBefore(starts, oldStart);
  const old = sections[at];
  return starts[at] === oldStart && old?.length === length && old.name === node.name ? old : undefined;
}

function findBlocks(top: SyntaxNode, base: number): readonly Found[] {
  const found: Found[] = [];
  for (let node = top.firstChild; node; node = node.nextSibling) {
    found.push({ node, start: base + node.from, length: node.to - node.from });
  }
  return found;
}

/** Reads one block; `start` is where it stands in `source`, the text that its node was parsed from. */
function readSection(source: string, node: SyntaxNode, start: number, length: number): MarkdownSection {
  return { ...moveBlocks(readMarkdownNode(source, node), start, start + length), name: node.name };
}

/** Index of the last start that is not past an offset; -1 where all are. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Start of the line that an offset stands in, at `least` or later. */
function lineStart(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at -= 1;
  return at;
}
