import type { Aside, Block, Span } from '../model.ts';
import { findOtherHeadlines } from './otherHeadlines.ts';
import { splitParagraphs } from './paragraphs.ts';
import { readProse } from './prose.ts';
import { findReaderComments } from './readerComments.ts';

/** The prose of plain text, block by block, in order and disjoint. */
export function readPlainText(text: string): readonly Block[] {
  const paragraphs = splitParagraphs(text);
  const asides = [
    { aside: 'reader comment', span: findReaderComments(text, paragraphs) },
    { aside: 'other headline', span: findOtherHeadlines(text, paragraphs) },
  ] as const satisfies readonly { aside: Aside; span: Span | undefined }[];
  return paragraphs.map(({ start, end, kind }) => {
    const found = asides.find(({ span }) => span && start >= span.start && end <= span.end);
    const prose = readProse(text.slice(start, end));
    return { start, end, kind, ...prose, quoted: false, ...(found ? { aside: found.aside } : {}) };
  });
}
