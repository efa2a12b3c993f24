import type { CslItem } from '../../model.ts';
import { trimDoi } from '../../text/trimDoi.ts';
import { nameParts } from '../nameParts.ts';
import { statedTitle } from '../statedTitle.ts';
import type { PdfPart } from './partsOf.ts';

/** What a PDF says of itself apart from its pages: its own entries, and those of its XMP packet. */
export interface PdfMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly doi?: string;
  /** When it was published, beginning with the year. */
  readonly published?: string;
}

const doi = /\b10\.\d{4,9}\/[^\s"<>“”]+/;
const publishedYear = /(?:\bpublished(?: online)?\b|©|\bcopyright\b).{0,40}?\b((?:19|20)\d{2})\b/i;

/**
 * The citation of a PDF: from its metadata, and where they say nothing of use, from its first page: the
 * title is what is set largest there, or else the file's name.
 */
export function citePdf(metadata: PdfMetadata, paragraphs: readonly PdfPart[], path: string): CslItem {
  const name = path.replace(/^.*[/\\]/, '').replace(/\.pdf$/i, '');
  const front = paragraphs.filter(({ page }) => page === paragraphs[0]?.page);
  const text = front.map((each) => each.text).join('\n');
  const found = doi.exec(metadata.doi ?? '')?.[0] ?? doi.exec(text)?.[0];
  const DOI = found === undefined ? undefined : trimDoi(found);
  const issued = metadata.published ?? publishedYear.exec(text)?.[1];
  const author = nameParts(metadata.author ?? '');
  return {
    id: path,
    type: DOI === undefined ? 'document' : 'article-journal',
    title: statedTitle(metadata.title) ?? largest(front) ?? name,
    ...(author.length === 0 ? {} : { author }),
    ...(issued === undefined ? {} : { issued }),
    ...(DOI === undefined ? {} : { DOI }),
  };
}

/** The text set largest, if it stands out and reads like a title. */
function largest(front: readonly PdfPart[]): string | undefined {
  const letters = new Map<number, number>();
  for (const { text, size } of front) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const usual = [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
  const titles = front.filter(({ text, size }) => size > usual * 1.1 && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text));
  const [first, ...others] = titles.toSorted((a, b) => b.size - a.size);
  if (!first || first.text.length > 300) return undefined;
  const rest = others.filter(({ size }) => Math.abs(size - first.size) < 0.1);
  return rest.length > 3
    ? first.text
    : [first, ...rest]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 300);
}
