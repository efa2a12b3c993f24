import type { CslItem, Passage, Source, Span } from '../../model.ts';
import { splitSentences } from '../../text/sentences.ts';
import { gradeDesign } from '../grading/gradeDesign.ts';
import { readParts } from '../grading/readParts.ts';
import { isRetractedTitle } from './takeStatements.ts';

/** A stretch of a document as its reader found it: a paragraph, an item of a list, an abstract. */
export interface TextPart {
  /** Plain text, without markup. */
  readonly text: string;
  /** Where it stands in the file; where the file is no text, {0, 0}. */
  readonly span: Span;
  /** Counted from 1, in a document that has pages. */
  readonly page?: number;
  /** Where a stretch of `text` stands in the file, where that is more than `span` can tell. */
  readonly spanOf?: (start: number, end: number) => Span;
}

/**
 * Makes a source of a document that is no record of ours: its passages are the sentences of its parts,
 * or its title where it has none. How it was studied, on whom, how many and against what are inferred from
 * title and words, each with its cue, and so is the part of a report that a passage belongs to (grading/);
 * what it is about nobody says, so that is left to the words. A sentence has a place of its own where its
 * part is the file's text letter by letter, else the place of its part. Never throws.
 */
export function sourceOfParts(csl: CslItem, parts: readonly TextPart[], path: string): Source {
  const passages = withParts(parts.map((part) => sentencesOf(part, csl.id)));
  const untold: Passage = { source: csl.id, text: csl.title, span: parts[0]?.span ?? { start: 0, end: 0 } };
  return {
    csl,
    ...gradeDesign(csl.title, parts.map(({ text }) => text).join('\n\n'), csl.type),
    about: [],
    reports: [],
    results: [],
    passages: passages.length > 0 ? passages : [untold],
    path,
    ...(isRetractedTitle(csl.title) ? { retracted: true } : {}),
  };
}

function sentencesOf({ text, span, page, spanOf }: TextPart, source: string): Passage[] {
  const isLiteral = span.end - span.start === text.length;
  const place = (start: number, end: number): Span =>
    isLiteral ? { start: span.start + start, end: span.start + end } : span;
  return splitSentences(text).map(({ start, end }) => ({
    source,
    text: text.slice(start, end),
    ...(page === undefined ? {} : { page }),
    span: (spanOf ?? place)(start, end),
  }));
}

/** The passages of all parts, each with the part of a report it belongs to, as far as labels and words tell. */
function withParts(passages: readonly (readonly Passage[])[]): readonly Passage[] {
  const parts = readParts(passages.map((sentences) => sentences.map(({ text }) => text)));
  return passages.flat().map((passage, at) => {
    const part = parts[at];
    return part === undefined ? passage : { ...passage, part };
  });
}
