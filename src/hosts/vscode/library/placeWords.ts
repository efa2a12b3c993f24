import type { Passage, Span } from '../../../model.ts';

/**
 * Where words of a passage stand in the file that the passage was read from. Readers draw lines together,
 * so white space on one side may be other white space, or more of it, on the other; where anything else
 * differs (markup, escapes), the place is not known.
 */
export function placeWords(
  file: string,
  { text, span }: Pick<Passage, 'text' | 'span'>,
  words: Span,
): Span | undefined {
  let at = span.start;
  let start: number | undefined;
  for (let read = 0; read < words.end; read += 1) {
    if (read === words.start) start = at;
    const isSpace = isWhite(text[read]);
    if (isSpace ? !isWhite(file[at]) : text[read] !== file[at]) return undefined;
    at += 1;
    if (isSpace && !isWhite(text[read + 1])) while (isWhite(file[at])) at += 1;
  }
  return start === undefined || at > span.end ? undefined : { start, end: at };
}

function isWhite(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
