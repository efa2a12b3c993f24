import type { Span } from '../../model.ts';

/** So many characters on each side of a span are looked at for the words around it. */
const sight = 30;

/** The words of a span with a word or two on each side, in quotation marks, for a reason. */
export function quote(text: string, { start, end }: Span): string {
  const before = /(?:\S+\s+){0,1}\S*$/.exec(text.slice(Math.max(0, start - sight), start))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,2}/.exec(text.slice(end, end + sight))?.[0] ?? '';
  const words = `${before}${text.slice(start, end)}${after}`
    .replace(/[\uFFFC\u2060]/g, '')
    .replace(/\s+/g, ' ');
  return `“${words.trim().replace(/[.,;:]+$/, '')}”`;
}

/** Longer quotations are cut in the middle. */
const longest = 90;

/** The words of a span in quotation marks, for a reason. */
export function quoteWords(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .replace(/[\uFFFC\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= longest) return `“${words}”`;
  return `“${words.slice(0, longest / 2)} … ${words.slice(-longest / 2)}”`;
}
