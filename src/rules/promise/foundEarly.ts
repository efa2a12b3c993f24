import type { ReadSentence } from '../../claims/sentence.ts';

/** How far behind the words a condition is looked for, in characters. */
const near = 60;
const early = /\b(?:if|when)\b[^.]{0,40}\bearly\b/;

/** "Can be cured if it is found early": behind `end`, a block offset, stands the condition under which it is so. */
export function isFoundEarly(sentence: ReadSentence, prose: string, end: number): boolean {
  return early.test(prose.slice(end, Math.min(sentence.end, end + near)));
}
