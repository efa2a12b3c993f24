import type { Word } from '../model.ts';
import type { ReadSentence } from './sentence.ts';

const opensClause = new Set(['but', 'although', 'though', 'whereas', 'while', 'because', 'however', 'yet']);

/** True where a new thought begins between two neighbouring words: "…, but", ";", ":", a dash. */
export function breaksThought(before: Word, after: Word, prose: string): boolean {
  return /[;:\u2013\u2014]|\s-+\s/.test(prose.slice(before.end, after.start)) || opensClause.has(after.lower);
}

/** True where a clause ends between two neighbouring words: any of the above, or a comma. */
export function breaksClause(before: Word, after: Word, prose: string): boolean {
  return breaksThought(before, after, prose) || prose.slice(before.end, after.start).includes(',');
}

type Break = (before: Word, after: Word, prose: string) => boolean;

/** Index of the earliest word reached from word `from` going left, without crossing a break. */
export function reachLeft(
  sentence: ReadSentence,
  from: number,
  prose: string,
  breaks: Break,
  most = Infinity,
): number {
  const { words } = sentence;
  let at = from;
  while (at > 0 && from - at < most && !breaks(words[at - 1] as Word, words[at] as Word, prose)) at -= 1;
  return at;
}

/** Index of the last word reached from word `from` going right, without crossing a break. */
export function reachRight(
  sentence: ReadSentence,
  from: number,
  prose: string,
  breaks: Break,
  most = Infinity,
): number {
  const { words } = sentence;
  let at = from;
  while (
    at + 1 < words.length &&
    at - from < most &&
    !breaks(words[at] as Word, words[at + 1] as Word, prose)
  ) {
    at += 1;
  }
  return at;
}
