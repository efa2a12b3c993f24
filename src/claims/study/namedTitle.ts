import type { ReadSentence } from '../sentence.ts';

const names =
  /\b(?:(?:en)?titled|called|(?:article|paper|study|poster|abstract|session) is)\W+(?:[^.\s]+\s+){0,25}\S*$/i;
/** A title is no longer than this, in characters. */
const longest = 200;

/** True where the words at an offset of the prose stand in the title of a paper that the sentence names. */
export function isInNamedTitle({ start }: ReadSentence, prose: string, at: number): boolean {
  return names.test(prose.slice(Math.max(start, at - longest), at));
}
