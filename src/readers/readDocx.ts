import { strFromU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { plainAbstract } from '../evidence/reading/plainAbstract.ts';
import { sourceOfParts } from '../evidence/reading/sourceOfParts.ts';
import type { SourceReading } from '../evidence/reading/sourceReading.ts';
import type { CslItem } from '../model.ts';
import { trimDoi } from '../text/trimDoi.ts';
import { collectParagraphs, type WordParagraph } from './docx/collectParagraphs.ts';
import { ArchiveError, listArchive } from './docx/listArchive.ts';
import { unpack } from './docx/unpack.ts';
import { nameParts } from './nameParts.ts';
import { statedTitle } from './statedTitle.ts';
import { withoutReferences } from './withoutReferences.ts';

/**
 * Reads the paragraphs of a Word document, without notes, comments, deleted words and the list of
 * references. Only its text is unpacked, and no more of it than `mostUnpacked`; what needs a
 * password, is an older Word file, no Word file or a broken one is a problem. Never rejects.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<SourceReading> {
  const leaveOut = (said: string): SourceReading => ({
    sources: [],
    problems: [{ message: `${path}: ${said}; it is left out` }],
  });
  const older = nameContainer(bytes);
  if (older !== undefined) return leaveOut(older);
  try {
    const files = unpack(
      bytes,
      listArchive(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name)),
    );
    if (!('[Content_Types].xml' in files)) return leaveOut('is no Word document, whatever its name says');
    const paragraphs = await readParagraphs(files);
    if (paragraphs.length === 0) return leaveOut('holds no text');
    const csl = citeDocx(files['docProps/core.xml'], paragraphs, path);
    const parts = withoutReferences(paragraphs).map(({ text }) => ({ text, span: { start: 0, end: 0 } }));
    return { sources: [sourceOfParts(csl, parts, path)], problems: [] };
  } catch (error) {
    if (error instanceof ArchiveError) return leaveOut(error.message);
    return leaveOut(`is broken (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The container of Word before 2007, which also holds newer files under a password; else undefined. */
function nameContainer(bytes: Uint8Array): string | undefined {
  const isContainer = [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
  if (!isContainer) return undefined;
  const isEncrypted = strFromU8(bytes, true).includes([...'EncryptedPackage'].join('\0'));
  return isEncrypted ? 'needs a password to be opened' : 'is a file of Word before 2007; save it as .docx';
}

/** Hands mammoth an archive of the unpacked text alone, so that nothing else is unpacked there. */
async function readParagraphs(files: Record<string, Uint8Array>): Promise<WordParagraph[]> {
  const archive = zipSync(files, { level: 0 });
  let paragraphs: WordParagraph[] = [];
  await mammoth.convertToHtml({ buffer: archive } as Parameters<typeof mammoth.convertToHtml>[0], {
    transformDocument: (document) => {
      paragraphs = collectParagraphs(document);
      return { ...document, children: [] };
    },
  });
  return paragraphs;
}

function citeDocx(core: Uint8Array | undefined, paragraphs: readonly WordParagraph[], path: string): CslItem {
  const name = path.replace(/^.*[/\\]/, '').replace(/\.docx$/i, '');
  const properties = core ? strFromU8(core) : '';
  const property = (name: string): string | undefined => {
    const value = new RegExp(`<dc:${name}>([^<]*)</dc:${name}>`).exec(properties)?.[1];
    return value === undefined ? undefined : plainAbstract(value);
  };
  const heading =
    paragraphs.find(({ style }) => /^title$/i.test(style)) ??
    paragraphs.find(({ style }) => /^heading\b/i.test(style));
  const author = nameParts(property('creator') ?? '');
  const doi = paragraphs
    .slice(0, 10)
    .map(({ text }) => /(?:doi\.org\/|\bdoi: ?)(10\.\d{4,9}\/\S+)/i.exec(text)?.[1])
    .find((found) => found !== undefined);
  return {
    id: path,
    type: doi === undefined ? 'document' : 'article-journal',
    title: statedTitle(property('title')) ?? heading?.text ?? name,
    ...(author.length === 0 ? {} : { author }),
    ...(doi === undefined ? {} : { DOI: trimDoi(doi) }),
  };
}
