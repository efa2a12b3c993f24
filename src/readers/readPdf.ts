import { getDocument, PasswordException } from 'unpdf/pdfjs';
import { sourceOfParts, type TextPart } from '../evidence/reading/sourceOfParts.ts';
import type { SourceReading } from '../evidence/reading/sourceReading.ts';
import type { Problem } from '../model.ts';
import { citePdf, type PdfMetadata } from './pdf/citePdf.ts';
import { joinRuns } from './pdf/joinRuns.ts';
import { orderLines } from './pdf/orderLines.ts';
import { partsOf } from './pdf/partsOf.ts';
import { readRuns } from './pdf/readRuns.ts';
import type { TextPage } from './pdf/textLine.ts';
import { withoutReferences } from './withoutReferences.ts';

/** The most pages of one file that are read, so that a handbook takes no minutes. */
const mostPages = 500;
/** Fewer letters than this on its pages together, and a file holds pictures of text. */
const leastLetters = 40;

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/**
 * Reads the text of a PDF, by paragraphs with their pages: words divided at line ends made whole; headers,
 * footers, page numbers, citations raised above the line, rows of figures and the list of references
 * left out. A file that needs a password, holds pictures only, or is broken is a problem; of one that is
 * cut short, what can be read is. Never rejects.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<SourceReading> {
  const problems: Problem[] = [];
  const note = (said: string): void => {
    problems.push({ message: `${path}: ${said}` });
  };
  const none = { sources: [], problems };
  if (!isPdf(bytes)) {
    note('is no PDF, whatever its name says; it is left out');
    return none;
  }
  if (!isComplete(bytes)) note('is cut short; what can be read of it is');
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    const metadata = await readMetadata(pdf);
    const pages = await readPages(pdf, note);
    const parts = partsOf(pages);
    const letters = parts.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < leastLetters) {
      note(
        'holds no text but pictures of it, as scans do; it is left out until its text is recognised (OCR)',
      );
      return none;
    }
    const csl = citePdf(metadata, parts, path);
    const kept: TextPart[] = withoutReferences(parts)
      .filter(({ text }) => !isFigures(text))
      .map(({ text, page }) => ({ text, page, span: { start: 0, end: 0 } }));
    return { sources: [sourceOfParts(csl, kept, path)], problems };
  } catch (error) {
    note(
      error instanceof PasswordException
        ? 'needs a password to be opened; it is left out'
        : `is broken (${explain(error)}); it is left out`,
    );
    return none;
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** Its mark stands at the start, or, where something was sent before it, soon after. */
function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A complete file says so at its end. */
function isComplete(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(-2048)).includes('%%EOF');
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

async function readPages(pdf: Pdf, note: (said: string) => void): Promise<TextPage[]> {
  const pages: TextPage[] = [];
  const last = Math.min(pdf.numPages, mostPages);
  for (let number = 1; number <= last; number++) {
    try {
      const page = await pdf.getPage(number);
      const { transform, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push({ page: number, height, lines: orderLines(joinRuns(readRuns(items, transform))) });
      page.cleanup();
    } catch (error) {
      note(`page ${number} cannot be read (${explain(error)}); the others are`);
    }
  }
  if (pdf.numPages > last) note(`has ${pdf.numPages} pages; the first ${last} are read`);
  return pages;
}

/** True for rows of tables and axes: more figures and signs than letters. */
function isFigures(text: string): boolean {
  const shown = text.replace(/\s/g, '');
  return (shown.match(/\p{L}/gu)?.length ?? 0) < shown.length / 2;
}

async function readMetadata(pdf: Pdf): Promise<PdfMetadata> {
  const { info, metadata } = await pdf.getMetadata();
  const entry = (name: string): string | undefined => {
    const value = name in info ? (info as Readonly<Record<string, unknown>>)[name] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const xmp = (...names: readonly string[]): string | undefined =>
    names.map((name) => textOf(metadata?.get(name))).find((text) => text !== undefined);
  const title = xmp('dc:title') ?? entry('Title');
  const author = xmp('dc:creator') ?? entry('Author');
  const doi = xmp('prism:doi', 'crossmark:doi', 'dc:identifier') ?? entry('doi') ?? entry('Subject');
  const published = /^(?:19|20)\d\d(?:-\d\d){0,2}/.exec(
    xmp('prism:publicationDate', 'prism:coverDate', 'prism:coverDisplayDate') ?? '',
  )?.[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(doi === undefined ? {} : { doi }),
    ...(published === undefined ? {} : { published }),
  };
}

/** An entry of an XMP packet as text; a list of names is joined. */
function textOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
  return text.trim() === '' ? undefined : text.trim();
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}
