import type { Span } from '../model.ts';
import { capitalise } from './casing.ts';

/** "The largest and most robust cohort": with the second praise, "and" goes too; what stands before is no noun. */
const joined =
  /\b(?:\p{L}+(?:est|ive|ous|ful|able|ible)|leading|first|new|most \p{L}+)\s*(,?\s+(?:and|or)\s+)$/iu;
/** A comma on both sides served the deleted words alone, and so did one behind a dash. */
const enclosing = /\s*,\s+$/;
const dashed = /[–—―]\s+$/;

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
  const before = draft.slice(Math.max(0, start - 40), start);
  const comma = /^\s*,/.exec(after)?.[0];
  if (comma !== undefined) {
    const opened = enclosing.exec(before)?.[0];
    if (opened !== undefined) return { start: start - opened.length, end: end + comma.length, text: '' };
    if (dashed.test(before)) return { start, end: end + after.length, text: '' };
  }
  const and = /^\s\p{L}/u.test(draft.slice(end, end + 2)) ? joined.exec(before)?.[1] : undefined;
  if (and !== undefined) return { start: start - and.length, end, text: '' };
  const spaceBefore = /[ \t]+$/.exec(draft.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  return { start: start - spaceBefore.length, end, text: '' };
}
