import type { Span } from '../../model.ts';

/** The items of a JSON text, each where it stands, and whether the list they stand in comes to an end. */
export interface JsonItems {
  readonly items: readonly Span[];
  readonly isComplete: boolean;
}

/**
 * Finds the items of a JSON array, or of a sequence of JSON values (one value is a sequence of one),
 * without parsing them, so that one broken item spoils no other. Linear in the length of the text.
 */
export function findJsonItems(text: string): JsonItems {
  const first = text.search(/[^\s\ufeff]/);
  if (first < 0) return { items: [], isComplete: true };
  const isArray = text[first] === '[';
  const items: Span[] = [];
  let start = isArray ? first + 1 : first;
  let depth = 0;
  let at = start;

  const close = (end: number): void => {
    const item = trim(text, start, end);
    if (item.end > item.start) items.push(item);
    start = end + 1;
  };

  for (; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (isArray && depth === 0) {
        close(at);
        const behind = trim(text, at + 1, text.length);
        return { items, isComplete: behind.start === behind.end };
      }
      depth = Math.max(0, depth - 1);
      if (!isArray && depth === 0) {
        close(at + 1);
        start = at + 1;
      }
    } else if (isArray && depth === 0 && character === ',') close(at);
  }
  close(text.length);
  return { items, isComplete: !isArray };
}

/** The place of the quotation mark that ends a string; a string that is left open ends with its line. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34 || code === 10) return at;
  }
  return text.length;
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space as JSON has it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
