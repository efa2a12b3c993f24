import type { Span } from '../../../model.ts';
import { blockElements, hiddenElements } from '../../../text/html/elements.ts';
import { declarationEnd, elementEnd, findTag } from '../../../text/html/tags.ts';
import { startMarkings } from '../../../text/markings.ts';

/** An element that parts text, as far as choosing the main text needs it. */
export interface PageElement {
  readonly name: string;
  /** Its start tag as written, for its attributes. */
  readonly tag: string;
  readonly parent: PageElement | undefined;
  readonly depth: number;
}

/** A run of text between tags that part text. */
export interface PageText extends Span {
  readonly within: PageElement;
  /** How many of its characters stand in links. */
  readonly linked: number;
}

/** Nothing on a page is nested deeper; what is counts as if it stood there. */
const deepest = 200;
const voids: ReadonlySet<string> = new Set(['hr', 'br', 'img', 'input', 'meta', 'link', 'source', 'wbr']);
const endsItsLike: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);

/** The texts of a page in order, each with the element it stands in. One pass, linear. */
export function findPageTexts(source: string): readonly PageText[] {
  const texts: PageText[] = [];
  const searches = startMarkings(source);
  let within: PageElement = { name: '', tag: '', parent: undefined, depth: 0 };
  let start = 0;
  let linked = 0;
  let linkStart = -1;

  function part(end: number, next: number): void {
    if (linkStart >= 0) {
      linked += Math.max(0, end - Math.max(start, linkStart));
      linkStart = next;
    }
    if (end > start) texts.push({ start, end, within, linked });
    linked = 0;
    start = next;
  }

  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const next = source.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      at = declarationEnd(searches, at) ?? (source.startsWith('<!--', at) ? source.length : at + 1);
      continue;
    }
    const tag = next === 47 || (next | 32) >= 97 ? findTag(source, at) : undefined;
    if (!tag) {
      at++;
      continue;
    }
    const { name, isClosing } = tag;
    const isHidden = !isClosing && hiddenElements.has(name);
    const end = isHidden ? (elementEnd(searches, name, tag.end) ?? source.length) : tag.end;
    if (name === 'a') {
      if (isClosing && linkStart >= 0) linked += Math.max(0, at - Math.max(start, linkStart));
      linkStart = isClosing ? -1 : tag.end;
    } else if (isHidden || blockElements.has(name) || name === 'br') {
      if (name !== 'br') part(at, end);
      if (isClosing) within = close(within, name);
      else if (!isHidden && !voids.has(name)) within = open(within, name, source.slice(at, tag.end));
    }
    at = end;
  }
  part(source.length, source.length);
  return texts;
}

function open(within: PageElement, name: string, tag: string): PageElement {
  const parent = within.name === name && endsItsLike.has(name) ? (within.parent ?? within) : within;
  if (parent.depth >= deepest) return parent;
  return { name, tag, parent, depth: parent.depth + 1 };
}

/** Closes an element with what was left open in it; an end tag without a start is passed over. */
function close(within: PageElement, name: string): PageElement {
  for (let element: PageElement | undefined = within; element; element = element.parent) {
    if (element.name === name) return element.parent ?? element;
  }
  return within;
}
