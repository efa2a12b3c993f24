import type { TextLine, TextPage } from './textLine.ts';

/** How many lines at the top and at the bottom of a page may be its header and footer. */
const margin = 3;
/** The share of the page, at the top and at the bottom, in which they stand. */
const marginShare = 0.1;
const pageNumber = /^(?:page |p\. ?|[-–—|] ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4}| ?[-–—|])?$/i;

/**
 * Leaves out headers, footers, page numbers and stamps: lines that stand at one height on several pages.
 * Near the edge of a page their figures may differ, and two pages and a third of all will do (left and right
 * pages differ); elsewhere it takes the same line on three pages and half of all.
 */
export function dropRepeated(pages: readonly TextPage[]): TextPage[] {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const keys = new Set(lines.flatMap((line) => [keyOf(line), headerKeyOf(line)]));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const leastAtEdge = Math.max(2, pages.length / 3);
  const least = Math.max(3, pages.length / 2);
  return pages.map((page) => {
    const edges = edgesOf(page);
    const isKept = (line: TextLine): boolean => {
      if (!edges.has(line)) return (counts.get(keyOf(line)) ?? 0) < least;
      return !pageNumber.test(line.text) && (counts.get(headerKeyOf(line)) ?? 0) < leastAtEdge;
    };
    return { ...page, lines: page.lines.filter(isKept) };
  });
}

function edgesOf({ lines, height }: TextPage): Set<TextLine> {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const top = sorted.slice(0, margin).filter(({ y }) => y < height * marginShare);
  const bottom = sorted.slice(-margin).filter(({ y }) => y > height * (1 - marginShare));
  return new Set([...top, ...bottom]);
}

/** The same for the same line at the same height. */
function keyOf({ text, y }: TextLine): string {
  return `${Math.round(y / 4)} ${text}`;
}

/** The same for the same words at the same height, whatever figures they hold. */
function headerKeyOf({ text, y }: TextLine): string {
  return `header ${Math.round(y / 4)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
