import type { BlockKind, Span } from '../../model.ts';
import { blockElements, hiddenElements } from './elements.ts';
import { tagPattern } from './tags.ts';

/** A run of text between the block-level tags of an HTML block, in block offsets. */
export interface HtmlText extends Span {
  /** What the tags say it is; undefined where they say nothing. */
  readonly kind: BlockKind | undefined;
  readonly isQuoted: boolean;
}

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((name) => [name, 'list-item'] as const),
  ...['td', 'th'].map((name) => [name, 'table-cell'] as const),
  ...['caption', 'figcaption'].map((name) => [name, 'caption'] as const),
]);
/** Elements that begin and end what their parts' tags say. */
const wholes: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'figure', 'blockquote']);

/** Parts an HTML block into its texts. Scripts, styles and preformatted text are left out. */
export function splitHtml(source: string): readonly HtmlText[] {
  const texts: HtmlText[] = [];
  let start = 0;
  let quotes = 0;
  let kind: BlockKind | undefined;
  function part(end: number, next: number): void {
    if (end > start) texts.push({ start, end, kind, isQuoted: quotes > 0 });
    start = next;
  }

  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      at = endOf(source, '-->', at);
      continue;
    }
    tagPattern.lastIndex = at;
    const match = tagPattern.exec(source);
    if (!match) {
      at++;
      continue;
    }
    const tagEnd = tagPattern.lastIndex;
    const isClosing = match[1] === '/';
    const name = match[2]?.toLowerCase() ?? '';
    const ownKind = kinds.get(name);
    if (hiddenElements.has(name) && !isClosing) {
      const end = endOf(source, '>', endOf(source, `</${name}`, tagEnd));
      part(at, end);
      at = end;
      continue;
    }
    if (blockElements.has(name)) {
      part(at, tagEnd);
      if (ownKind || wholes.has(name)) kind = isClosing ? undefined : ownKind;
      if (name === 'blockquote') quotes = Math.max(0, quotes + (isClosing ? -1 : 1));
    }
    at = tagEnd;
  }
  part(source.length, source.length);
  return texts;
}

/** The place after the next `needle`, or the end of the text. */
function endOf(source: string, needle: string, from: number): number {
  const found = source.indexOf(needle, from);
  return found < 0 ? source.length : found + needle.length;
}
