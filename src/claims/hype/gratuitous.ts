import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

const noDescription =
  /^(?:of|in|on|for|to|with|from|by|at|and|or|but|that|which|because|since|as|than|when|while|if)$/;

/**
 * Step 3: the praise stands before its noun, so that the sentence says the same without it: "our
 * innovative method works". Behind a verb ("the method is innovative") it is the sentence's own claim.
 */
export function isGratuitous({ words }: ReadSentence, cue: Cue, prose: string): boolean {
  const next = words[cue.last + 1];
  if (!next || noDescription.test(next.lower)) return false;
  return /^[\s\u2060]*$/.test(prose.slice(cue.end, next.start));
}
