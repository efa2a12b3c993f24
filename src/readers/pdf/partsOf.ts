import { splitSentences } from '../../text/sentences.ts';
import { dropRepeated } from './dropRepeated.ts';
import { createLineJoiner, type JoinLines } from './joinHyphens.ts';
import { joinParagraphs, type Paragraph } from './joinParagraphs.ts';
import type { TextPage } from './textLine.ts';

/** A paragraph, or what of it begins on one page, with the size of its letters. */
export interface PdfPart {
  readonly text: string;
  readonly page: number;
  readonly size: number;
}

/** The paragraphs of pages, without headers and footers. One that goes on overleaf is parted between sentences. */
export function partsOf(pages: readonly TextPage[]): PdfPart[] {
  const kept = dropRepeated(pages);
  const joinLines = createLineJoiner(kept.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return joinParagraphs(kept).flatMap((paragraph) => byPage(paragraph, joinLines));
}

function byPage({ lines, size }: Paragraph, joinLines: JoinLines): PdfPart[] {
  const text = joinLines(lines.map((line) => line.text));
  const [first, last] = [lines[0]?.page ?? 1, lines.at(-1)?.page ?? 1];
  if (first === last) return [{ text, page: first, size }];
  const sentences = splitSentences(text);
  const parts: PdfPart[] = [];
  let from = 0;
  for (let page = first; page <= last; page++) {
    const soFar = joinLines(lines.filter((line) => line.page <= page).map((line) => line.text));
    const next = sentences.find(({ start }) => start >= soFar.length - 1 && start > from);
    const to = page === last ? text.length : (next?.start ?? text.length);
    if (to > from) parts.push({ text: text.slice(from, to).trim(), page, size });
    from = Math.max(from, to);
  }
  return parts;
}
