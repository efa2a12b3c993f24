import type { BlockKind, Span } from '../../model.ts';
import { skipSpace } from '../letters.ts';
import { startMarkings } from '../markings.ts';
import { blockElements, hiddenElements } from './elements.ts';
import { OpenElements } from './openElements.ts';
import { declarationEnd, elementEnd, findTag } from './tags.ts';

/** A run of text between block-level tags, in offsets of the text it was cut from. */
export interface HtmlText extends Span {
  /** What the tags say it is; undefined where they say nothing. */
  readonly kind: BlockKind | undefined;
  readonly isQuoted: boolean;
}

/**
 * Parts HTML into its texts, in one pass. Scripts, styles, menus and preformatted text are left out. A
 * comment or script left open hides the rest, as in browsers.
 */
export function splitHtml(source: string): readonly HtmlText[] {
  const texts: HtmlText[] = [];
  const searches = startMarkings(source);
  const open = new OpenElements();
  let start = skipSpace(source, 0);
  function part(end: number, next: number): void {
    if (end > start) texts.push({ start, end, kind: open.kind, isQuoted: open.isQuoted });
    start = next > start ? skipSpace(source, next) : start;
  }

  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const next = source.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      const isComment = source.startsWith('<!--', at);
      const end = declarationEnd(searches, at) ?? (isComment ? source.length : at + 1);
      if (isComment && (at === start || end === source.length)) part(at, end);
      at = end;
      continue;
    }
    const tag = next === 47 || (next | 32) >= 97 ? findTag(source, at) : undefined;
    if (!tag) {
      at++;
      continue;
    }
    const { name, isClosing } = tag;
    const isHidden = !isClosing && hiddenElements.has(name);
    const isBlock = blockElements.has(name);
    const end = isHidden ? (elementEnd(searches, name, tag.end) ?? source.length) : tag.end;
    if (isBlock || (isHidden && (at === start || end === source.length))) part(at, end);
    if (isBlock && !isHidden) {
      if (isClosing) open.close(name);
      else open.open(name, source.slice(at, tag.end));
    }
    at = end;
  }
  part(source.length, source.length);
  return texts;
}
