import type { Span } from '../model.ts';
import { isStop, skipCitation, skipClosers, stopEndsSentence } from './fullStops.ts';
import { skipSpace, skipSpaceBack, wordCharacterSize } from './letters.ts';

/** A parenthesis longer than this does not hold a sentence together. */
const longestParenthesis = 250;

/**
 * No sentence that people write is longer, in UTF-16 code units. A run without a stop (a paste, a list
 * without points) is cut, because what is asked of a sentence may cost as the square of its length.
 */
const longestSentence = 2000;

const noBracket: Span = { start: -1, end: -1 };

/**
 * The sentences of a block's prose, in block offsets, in order, without the white space between them.
 * Own rules, in linear time: candidates at . ! ? …, then the abbreviation before, the letter case
 * after, figures, brackets, and citations that follow the stop.
 */
export function splitSentences(prose: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(prose, 0);
  let bracket = noBracket;
  let at = start;
  while (at < prose.length) {
    const code = prose.charCodeAt(at);
    if ((code === 40 || code === 91) && at >= bracket.end) bracket = findBracket(prose, at) ?? bracket;
    if (!isStop(code)) {
      at++;
      continue;
    }
    const end = skipClosers(prose, at);
    if (end >= bracket.end && stopEndsSentence(prose, { sentence: start, stop: at, end, bracket })) {
      const last = skipCitation(prose, end);
      addSentence(sentences, prose, { start, end: last });
      start = skipSpace(prose, last);
      bracket = noBracket;
    }
    at = Math.max(end, at + 1);
  }
  addSentence(sentences, prose, { start, end: skipSpaceBack(prose, prose.length, start) });
  return sentences;
}

/** Adds a sentence, in parts where it is too long; what has no words in it belongs to the sentence before. */
function addSentence(sentences: Span[], prose: string, { start, end }: Span): void {
  let from = start;
  while (end - from > longestSentence) {
    const cut = lastGap(prose, from, from + longestSentence);
    addPart(sentences, prose, { start: from, end: skipSpaceBack(prose, cut, from) });
    from = skipSpace(prose, cut);
  }
  addPart(sentences, prose, { start: from, end });
}

/** The end of the last space between two offsets; without any, the later one, or before a halved pair. */
function lastGap(prose: string, from: number, to: number): number {
  const space = prose.lastIndexOf(' ', to - 1);
  if (space > from) return space + 1;
  const code = prose.charCodeAt(to - 1);
  return code >= 0xd800 && code < 0xdc00 ? to - 1 : to;
}

function addPart(sentences: Span[], prose: string, span: Span): void {
  if (span.end <= span.start) return;
  const previous = sentences.at(-1);
  if (previous && !hasWordsBetween(prose, span))
    sentences[sentences.length - 1] = { ...previous, end: span.end };
  else sentences.push(span);
}

function hasWordsBetween(prose: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (wordCharacterSize(prose, at) > 0) return true;
  return false;
}

/** The bracket that opens at `at`, with its closing bracket, if that comes soon. */
function findBracket(prose: string, at: number): Span | undefined {
  let depth = 0;
  const limit = Math.min(prose.length, at + longestParenthesis);
  for (let next = at; next < limit; next++) {
    const code = prose.charCodeAt(next);
    if (code === 40 || code === 91) depth++;
    else if ((code === 41 || code === 93) && --depth === 0) return { start: at, end: next + 1 };
  }
  return undefined;
}
