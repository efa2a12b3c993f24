import type { SyntaxNode } from '@lezer/common';
import type { Block, BlockKind, Mark, Span } from '../model.ts';
import { isCaption } from './captions.ts';
import { splitHtml } from './html/split.ts';
import { hasWords, skipSpace, skipSpaceBack } from './letters.ts';
import { createCellCounter } from './markdown/cells.ts';
import { readInline } from './markdown/inline.ts';
import { parseMarkdown } from './markdown/parser.ts';
import { blankOut, type Fill } from './mask.ts';
import { readProse } from './prose.ts';

/** What the containers of a block say of it. */
interface Place {
  readonly kind: BlockKind;
  readonly isQuoted: boolean;
}

/** The prose of a Markdown text, block by block, in order and disjoint. */
export function readMarkdown(text: string): readonly Block[] {
  const { tree } = parseMarkdown(text);
  const blocks: Block[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    for (const block of readMarkdownNode(text, node)) blocks.push(block);
  }
  return blocks;
}

/**
 * The blocks of one top-level node of a parsed text. They depend on nothing but the node and its
 * source, so that an edit elsewhere only moves them.
 */
export function readMarkdownNode(text: string, node: SyntaxNode): readonly Block[] {
  const blocks: Block[] = [];
  const places: Place[] = [];
  const cells = createCellCounter(text);
  node.cursor().iterate(
    ({ node: inner }) => {
      const place = places.at(-1) ?? { kind: 'paragraph', isQuoted: false };
      cells.enter(inner);
      if (isContainer(inner.name)) {
        places.push(placeInside(text, inner, place));
        return true;
      }
      const cell = cells.placeOf(inner);
      for (const block of readLeaf(text, inner, place)) blocks.push(cell ? { ...block, cell } : block);
      return false;
    },
    () => {
      places.pop();
    },
  );
  return blocks;
}

function isContainer(name: string): boolean {
  switch (name) {
    case 'Blockquote':
    case 'BulletList':
    case 'OrderedList':
    case 'ListItem':
    case 'Table':
    case 'TableHeader':
    case 'TableRow':
    case 'DisplayMath':
      return true;
    default:
      return false;
  }
}

function placeInside(text: string, { name, from }: SyntaxNode, place: Place): Place {
  if (name === 'Blockquote') return { ...place, isQuoted: place.isQuoted || !isCallout(text, from) };
  if (name !== 'ListItem') return place;
  return { ...place, kind: text.charCodeAt(from) === 91 ? 'footnote' : 'list-item' };
}

const callout = />[ \t]{0,3}\[![a-z]{2,20}\]/iy;

/** True where a block quote is "> [!NOTE]": a box with the writer's own words. */
function isCallout(text: string, from: number): boolean {
  callout.lastIndex = from;
  return callout.test(text);
}

function readLeaf(text: string, node: SyntaxNode, place: Place): readonly Block[] {
  const { name, from, to } = node;
  if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
    const { start, end } = withoutMarks(node);
    return readSource(sourceOf(text, node, start, end), start, { ...place, kind: 'heading' });
  }
  switch (name) {
    case 'Paragraph':
      return readSource(sourceOf(text, node, from, to), from, place);
    case 'Task':
      return readSource(sourceOf(text, node, from + 3, to), from + 3, place);
    case 'TableCell':
      return readSource(text.slice(from, to), from, { ...place, kind: 'table-cell' });
    case 'HTMLBlock':
    case 'CommentBlock':
      return readHtml(sourceOf(text, node, from, to), from, place);
    default:
      return [];
  }
}

/** Where a heading's words are, without its # marks or the line under it. */
function withoutMarks(node: SyntaxNode): Span {
  let start = node.from;
  let end = node.to;
  for (const mark of node.getChildren('HeaderMark')) {
    if (mark.from === node.from) start = mark.to;
    else end = Math.min(end, mark.from);
  }
  return { start, end };
}

/** The source between two places of a node, with the > at the start of its lines blanked. */
function sourceOf(text: string, node: SyntaxNode, start: number, end: number): string {
  const markers = node
    .getChildren('QuoteMark')
    .filter(({ from, to }) => from >= start && to <= end)
    .map(({ from, to }): Fill => ({ start: from - start, end: to - start, blank: ' ' }));
  return blankOut(text.slice(start, end), markers);
}

/** Each text of an HTML block is a block of its own. */
function readHtml(source: string, base: number, place: Place): readonly Block[] {
  return splitHtml(source).flatMap(({ start, end, kind, isQuoted }) =>
    readSource(source.slice(start, end), base + start, {
      kind: kind ?? place.kind,
      isQuoted: isQuoted || place.isQuoted,
    }),
  );
}

/** One block of prose from a source that stands at `base`, or none where the source has no words. */
function readSource(source: string, base: number, place: Place): readonly Block[] {
  const from = skipSpace(source, 0);
  const to = skipSpaceBack(source, source.length, from);
  const trimmed = source.slice(from, to);
  const { fills, marks, isImage } = readInline(trimmed);
  const { prose, marks: allMarks } = readProse(trimmed, fills, marks);
  if (!hasWords(prose)) return [];
  const block: Block = {
    start: base + from,
    end: base + to,
    kind: place.kind,
    prose,
    marks: allMarks,
    quoted: place.isQuoted,
  };
  return [place.kind === 'paragraph' ? withCaption(block, isImage) : block];
}

/** A paragraph that is an image's text, or begins as captions do, is a caption; Pandoc's ": " is left out. */
function withCaption(block: Block, isImage: boolean): Block {
  if (isImage || isCaption(block.prose)) return { ...block, kind: 'caption' };
  if (!/^:\s/.test(block.prose)) return block;
  const cut = skipSpace(block.prose, 1);
  return {
    ...block,
    kind: 'caption',
    start: block.start + cut,
    prose: block.prose.slice(cut),
    marks: block.marks.map((mark): Mark => ({ ...mark, start: mark.start - cut, end: mark.end - cut })),
  };
}
