import type { Span } from '../../model.ts';
import { findReferences } from '../../text/references.ts';

/** A citation in a compared text. */
export interface Citation extends Span {
  /** True where several sources are cited together: "[3–5]", "(Lee 2019; Poe 2020)". */
  readonly isGroup: boolean;
}

/** What corpora put where a citation stood ("<|cit|>"), with the numbers and brackets around it. */
const placeholder =
  /[([]?(?:[\d,;–-]{1,12}\s?)?<\|[a-z_]{1,20}\|>(?:[\s,;–-]*(?:\d{1,3}|<\|[a-z_]{1,20}\|>))*[)\]]?/gi;
/** "(86)" behind a word is a citation too. */
const bareNumber = /(?<=\p{L}\s?)\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\)/gu;
/** "Lee et al." in front of its year is a part of the citation. */
const namesInFront = /\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:,? et al\.?,?|,? and (?:colleagues|co-?workers),?)\s*$/u;
const frontSight = 70;
/** "Was effective.2,3 The" was a raised number in print. */
const raisedNumber = /(?<=\p{Ll}{2}[.,;)\]]{1,2})[1-9]\d{0,2}(?:[,–-][1-9]\d{0,2}){0,20}(?=\s|$|[;,)])/gu;
/** A parenthesis of names and placeholders: "(Lee et al., <|cit|>; Poe, <|cit|>)". */
const parenthesis = /\([^()]{0,400}<\|[^()]{0,400}\)/g;
const namesOnly =
  /^(?:\p{Lu}\S*|\d+\S*|<\|\S+|e\.g\.?|i\.e\.?|see|and|et|al\.?|&|also|in|de|van|von|der|reviewed)$/u;
const severalSources = /[,;–—-]\s*\d|\d\s*[,;–—-]|;|multi|\|>.*<\|/i;

/** The citations of a text, in order and disjoint, in linear time. */
export function findCitations(text: string): readonly Citation[] {
  const { fills, marks } = findReferences(text);
  const spans: Span[] = [...fills, ...marks.filter(({ kind }) => kind === 'citation')];
  if (text.includes('<|')) {
    for (const match of text.matchAll(parenthesis)) if (isOfNames(match[0])) spans.push(spanOf(match));
    for (const match of text.matchAll(placeholder)) spans.push(spanOf(match));
  }
  for (const match of text.matchAll(bareNumber)) spans.push(spanOf(match));
  for (const match of text.matchAll(raisedNumber)) spans.push(spanOf(match));
  const citations: Citation[] = [];
  for (const { start, end } of spans.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (start < (citations.at(-1)?.end ?? 0)) continue;
    const from = Math.max(start - frontSight, citations.at(-1)?.end ?? 0, 0);
    const names = namesInFront.exec(text.slice(from, start))?.[0].length ?? 0;
    citations.push({ start: start - names, end, isGroup: severalSources.test(text.slice(start, end)) });
  }
  return citations;
}

function isOfNames(parenthesised: string): boolean {
  const words = parenthesised.slice(1, -1).split(/[\s,;]+/);
  return words.every((word) => word === '' || namesOnly.test(word));
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}
