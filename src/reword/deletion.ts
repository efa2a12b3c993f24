import type { Span } from '../model.ts';
import { capitalise } from './casing.ts';

/**
 * Takes words out and leaves the sentence whole: one space goes with them, a comma that only served
 * them goes too, and the next word takes over a capital.
 */
export function deleteWords(
  draft: string,
  { start, end }: Span,
  beginsSentence: boolean,
): Span & { readonly text: string } {
  const after = /^(?:\s*,)?\s*/.exec(draft.slice(end, end + 8))?.[0] ?? '';
  if (beginsSentence) {
    const from = end + after.length;
    const word = /^\S*/.exec(draft.slice(from, from + 60))?.[0] ?? '';
    return { start, end: from + word.length, text: capitalise(word) };
  }
  const spaceBefore = /[ \t]+$/.exec(draft.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  return { start: start - spaceBefore.length, end, text: '' };
}
