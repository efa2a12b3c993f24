import { asPlainText } from '../claims/claimInWords.ts';
import type { Block, Span } from '../model.ts';

/** One entry of a draft's list of references, or a note. */
export interface Reference extends Span {
  /** Its number in the list or its label, as pointers have them. */
  readonly label: string;
  /** The entry as typed, in one line. */
  readonly text: string;
}

const listHeading =
  /^(?:[\d.\s]*)(?:references?|bibliography|literature(?: cited)?|works cited|reference list|sources|citations)\s*:?$/i;
/** The end of what stands before an entry: "12. ", "[12] ", "[^a]: ", ".. [Smith2019] ". */
const labelBefore = /(?:(\d{1,3})[.)][ \t]*|\[\^?#?([^\]\s[]{1,60})\]:?[ \t]*)$/;
/** An entry of a LaTeX bibliography, which is no prose and so in no block. */
const bibitem =
  /\\bibitem(?:\[[^\]]{0,200}\])?\{([^{}]{1,60})\}\s*((?:(?!\\bibitem|\\end\{)[\s\S]){1,2000})/g;
/** A paragraph may hold an entry a line. */
const lineEntry = /^[ \t]*(?:\[(\d{1,3})\]|(\d{1,3})[.)])[ \t]+(\S.*)$/gm;
const anchor = /^\[\[\[([^\]]{1,60})\]\]\]\s*/;

/**
 * The entries of a draft's lists of references and its notes, by label. `blocks` are the draft's, in
 * draft offsets. Entries without a written number count from 1 below their heading. The first of two
 * with one label is kept.
 */
export function readReferences(blocks: readonly Block[], text: string): ReadonlyMap<string, Reference> {
  const references = new Map<string, Reference>();
  const add = (label: string, { start, end }: Span, words: string): void => {
    if (!references.has(label)) references.set(label, { label, start, end, text: asPlainText(words) });
  };
  let isInList = false;
  let counted = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      isInList = listHeading.test(asPlainText(block.prose));
      counted = 0;
      continue;
    }
    if (!isInList && block.kind !== 'footnote') continue;
    const typed = text.slice(block.start, block.end);
    const before = labelBefore.exec(text.slice(Math.max(0, block.start - 80), block.start));
    const label = before?.[1] ?? before?.[2] ?? anchor.exec(typed)?.[1];
    counted += 1;
    const lines = label === undefined ? [...typed.matchAll(lineEntry)] : [];
    if (lines.length > 0) {
      for (const { 0: line, 1: bracketed, 2: plain, 3: words = '', index } of lines) {
        const start = block.start + index;
        add(bracketed ?? plain ?? '', { start, end: start + line.length }, words);
      }
    } else add(label ?? String(counted), block, typed.replace(anchor, ''));
  }
  if (text.includes('\\bibitem')) {
    for (const { index, 0: whole, 1: label = '', 2: words = '' } of text.matchAll(bibitem)) {
      add(label, { start: index, end: index + whole.length }, words);
    }
  }
  return references;
}
