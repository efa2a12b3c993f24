import { wordCharacterSize } from '../letters.ts';
import { fill, type Markings, standFor } from '../markings.ts';
import type { QuoteMark, Sign } from '../mask.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;
const spacing = /^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#32|#8201|mdash|#8212|hellip);$/i;
const quotationMarks: ReadonlyMap<string, QuoteMark> = new Map([
  ...['ldquo', 'bdquo', 'laquo', '#171', '#8220', '#8222', '#x201c', '#x201e'].map(
    (name) => [name, '“'] as const,
  ),
  ...['rdquo', 'raquo', '#187', '#8221', '#x201d'].map((name) => [name, '”'] as const),
  ...['lsquo', '#8216', '#x2018'].map((name) => [name, '‘'] as const),
  ...['rsquo', 'apos', '#8217', '#x2019', '#39', '#x27'].map((name) => [name, '’'] as const),
]);
const signs: ReadonlyMap<string, Sign> = new Map([
  ...['lt', '#60', '#x3c'].map((name) => [name, '<'] as const),
  ...['gt', '#62', '#x3e'].map((name) => [name, '>'] as const),
  ...['le', '#8804', '#x2264'].map((name) => [name, '≤'] as const),
  ...['ge', '#8805', '#x2265'].map((name) => [name, '≥'] as const),
  ...['minus', '#8722', '#x2212'].map((name) => [name, '−'] as const),
  ...['ndash', '#8211', '#x2013'].map((name) => [name, '–'] as const),
  ...['plusmn', '#177', '#xb1'].map((name) => [name, '±'] as const),
  ...['times', '#215', '#xd7'].map((name) => [name, '×'] as const),
  ...['middot', '#183', '#xb7'].map((name) => [name, '·'] as const),
]);
const straight = new Set(['quot', '#34', '#x22']);

/**
 * Blanks a character reference at `at`: by glue inside a word ("na&iuml;ve"), by the mark itself where
 * it is a quotation mark, an apostrophe or a sign beside numbers, else by spaces. "&amp;" keeps its first character, which is
 * the one it means.
 */
export function readEntity(markings: Markings, at: number): number {
  const { source } = markings;
  entity.lastIndex = at;
  if (!entity.test(source)) return at + 1;
  const end = entity.lastIndex;
  const text = source.slice(at, end);
  const name = text.slice(1, -1).toLowerCase();
  const mark = straight.has(name) ? straightMark(source, at) : (quotationMarks.get(name) ?? signs.get(name));
  if (mark) return standFor(markings, at, end, mark);
  if (name === 'amp') fill(markings, at + 1, end, '\u2060');
  else {
    const isInside = /\p{L}/u.test(source.charAt(at - 1)) && /\p{L}/u.test(source.charAt(end));
    fill(markings, at, end, isInside && !spacing.test(text) ? '\u2060' : ' ');
  }
  return end;
}

/** A straight quotation mark closes after a word, a stop or an end tag, and opens elsewhere. */
function straightMark(source: string, at: number): QuoteMark {
  if (at === 0) return '“';
  const closes =
    wordCharacterSize(source, at - 1) > 0 ||
    /[.,;:!?)%…’”]/.test(source.charAt(at - 1)) ||
    /<\/[^<>]*>$/.test(source.slice(Math.max(0, at - 40), at));
  return closes ? '”' : '“';
}
