import type { BlockKind } from '../../model.ts';
import { impliedEndings, kindOfElement } from './elements.ts';

interface OpenElement {
  readonly name: string;
  readonly kind: BlockKind | undefined;
  readonly isQuoted: boolean;
}

/** How far out an end tag that was left out is looked for. */
const furthest = 20;
const footnotes =
  /\srole\s*=\s*["']?doc-(?:endnotes?|footnotes?)\b|\s(?:class|id)\s*=\s*["']?(?:[^"'<>]*\s)?footnotes?(?=["'\s>])/i;
const empty: ReadonlySet<string> = new Set(['hr', 'p']);

/** The block elements that are open, roughly as browsers see them, and what they say of their text. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  /** How many elements of a name are open. */
  readonly #counts = new Map<string, number>();

  get kind(): BlockKind | undefined {
    return this.#stack.at(-1)?.kind;
  }

  get isQuoted(): boolean {
    return this.#stack.at(-1)?.isQuoted ?? false;
  }

  /** Opens an element, given its whole tag, and ends what that ends. */
  open(name: string, tag: string): void {
    this.#endImplied(name);
    if (empty.has(name)) return;
    const outer = this.#stack.at(-1);
    const isFootnote = outer?.kind === 'footnote' || (tag.includes('note') && footnotes.test(tag));
    const kind = isFootnote ? 'footnote' : (kindOfElement.get(name) ?? outer?.kind);
    this.#stack.push({ name, kind, isQuoted: name === 'blockquote' || (outer?.isQuoted ?? false) });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Closes an element with all that was left open in it; does nothing where it is not open. */
  close(name: string): void {
    if (!this.#counts.get(name)) return;
    while (this.#pop() !== name);
  }

  #endImplied(name: string): void {
    const ending = impliedEndings.get(name);
    if (!ending) return;
    const least = Math.max(0, this.#stack.length - furthest);
    for (let at = this.#stack.length - 1; at >= least; at--) {
      const open = this.#stack[at]?.name ?? '';
      if (ending.ends.has(open)) {
        while (this.#stack.length > at) this.#pop();
        return;
      }
      if (ending.within.has(open) || ending.within.size === 0) return;
    }
  }

  #pop(): string | undefined {
    const element = this.#stack.pop();
    if (element) this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    return element?.name;
  }
}
