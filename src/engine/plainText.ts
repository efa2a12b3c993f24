import type { Span } from '../model.ts';

/** Prose as people read it, and where its parts stand there. */
export interface PlainText {
  readonly text: string;
  /** A span of the prose as one of the text. */
  readonly spanOf: (span: Span) => Span;
}

/** Prose without the fill characters that stand for markup, its white space as single spaces, none around it. */
export function toPlainText(prose: string): PlainText {
  const text = collapse(prose).trim();
  // What a cut leaves before it is as long there as here, but for a space at either end.
  const before = (offset: number) => collapse(prose.slice(0, offset)).trimStart().length;
  return {
    text,
    spanOf: ({ start, end }) => {
      const first = Math.min(before(start), text.length);
      return { start: first, end: Math.max(first, Math.min(before(end), text.length)) };
    },
  };
}

/** The space in front of a citation that stands before a full stop or the like, and what stands for it. */
const beforeStop = /(?:[^\S\r\n]|(?<!\uFFFC))\uFFFC+(?=[.,;:!?)])/g;

function collapse(prose: string): string {
  return prose
    .replace(beforeStop, '')
    .replace(/[\u2060\uFFFC]/g, '')
    .replace(/\s+/g, ' ');
}
