import type { Block } from '../model.ts';
import { splitParagraphs } from './paragraphs.ts';
import { readProse } from './prose.ts';
import { findReaderComments } from './readerComments.ts';

/** The prose of plain text, block by block, in order and disjoint. */
export function readPlainText(text: string): readonly Block[] {
  const paragraphs = splitParagraphs(text);
  const comments = findReaderComments(text, paragraphs);
  return paragraphs.map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    ...readProse(text.slice(start, end)),
    quoted: false,
    comment: comments !== undefined && start >= comments.start && end <= comments.end,
  }));
}
