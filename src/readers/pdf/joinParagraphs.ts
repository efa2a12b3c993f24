import type { TextLine, TextPage } from './textLine.ts';

/** Lines that belong together, still apart, because their ends may be hyphenated. */
export interface Paragraph {
  readonly lines: readonly { readonly text: string; readonly page: number }[];
  readonly size: number;
}

/** A gap between base lines that is this many times the usual one parts paragraphs. */
const wideGap = 1.4;
/** How far a first line is indented, in sizes of its letters. */
const leastIndent = 0.7;
const mostIndent = 4;

const endsSentence = /[.!?:;][)\]"'”’]*$/;
const startsSmall = /^[\p{Ll}(]/u;

/**
 * Joins lines to paragraphs by gaps, indents, sizes and fonts. A paragraph that is cut by the end of a
 * column or page goes on where the next begins with a small letter.
 */
export function joinParagraphs(pages: readonly TextPage[]): Paragraph[] {
  const paragraphs: { lines: { text: string; page: number }[]; size: number }[] = [];
  const pitch = usualPitch(pages);
  let before: TextLine | undefined;
  /** The right end of the widest line of the paragraph so far. */
  let edge = 0;
  for (const { page, lines } of pages) {
    let isFirst = true;
    for (const line of lines) {
      const last = paragraphs.at(-1);
      if (before && last && continues(before, line, { pitch, edge, isFirst })) {
        last.lines.push({ text: line.text, page });
        edge = isBelow(before, line, isFirst) ? Math.max(edge, line.end) : line.end;
      } else {
        paragraphs.push({ lines: [{ text: line.text, page }], size: line.size });
        edge = line.end;
      }
      before = line;
      isFirst = false;
    }
  }
  return paragraphs;
}

interface Surroundings {
  readonly pitch: number;
  readonly edge: number;
  /** True for the first line of a page. */
  readonly isFirst: boolean;
}

function continues(before: TextLine, line: TextLine, { pitch, edge, isFirst }: Surroundings): boolean {
  const isSameSize = Math.abs(before.size - line.size) < 0.08 * line.size;
  const isOpen = !endsSentence.test(before.text);
  if (!isSameSize) return false;
  if (!isBelow(before, line, isFirst)) return isOpen && startsSmall.test(line.text);
  const step = (line.y - before.y) / line.size;
  // Within a sentence, a gap is an equation's or a raised letter's.
  if (step > wideGap * pitch) return isOpen && startsSmall.test(line.text) && step < 2.5 * pitch;
  if (isOpen && startsSmall.test(line.text)) return true;
  const isShort = before.end < edge - 2 * line.size || before.end < line.end - 2 * line.size;
  if (isShort && (before.font !== line.font || !isOpen)) return false;
  const indent = (line.x - before.x) / line.size;
  return !(indent > leastIndent && indent < mostIndent && !isOpen);
}

function isBelow(before: TextLine, line: TextLine, isFirst: boolean): boolean {
  return !isFirst && line.y > before.y;
}

/** The usual distance between base lines, in sizes of their letters: the median where size stays the same. */
function usualPitch(pages: readonly TextPage[]): number {
  const pitches = pages.flatMap(({ lines }) =>
    lines.flatMap(({ size, y }, at) => {
      const next = lines[at + 1];
      const step = next && next.size === size ? (next.y - y) / size : 0;
      return step > 0 && step < 3 ? [step] : [];
    }),
  );
  return pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? 1.4;
}
