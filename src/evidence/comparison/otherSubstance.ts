import { kindOfWord } from '../ranking/subjectKinds.ts';
import { drugEnding } from '../ranking/subjectWords.ts';
import { quoteWords } from './quote.ts';
import type { ComparedText, Token } from './readText.ts';
import { spanOf } from './spanOf.ts';
import type { Told } from './told.ts';

/**
 * Says that the claim is about one drug and the passage about another: the claim names drugs,
 * the passage names none of them, and another. No share of words makes up for that. In the claim only
 * names with the endings of drugs count, for a class may hold what the passage names. Undefined
 * otherwise.
 */
export function tellOtherSubstance(claim: ComparedText, passage: ComparedText): Told | undefined {
  const said = wordsOf(claim, (word) => isSubstance(word) && drugEnding.test(word));
  const [first] = said;
  if (!first) return undefined;
  const [other] = wordsOf(passage, isSubstance);
  const known = new Set(passage.sentences.flatMap(({ weights }) => [...weights.keys()]));
  if (!other || said.some(({ key }) => known.has(key))) return undefined;
  return {
    reason: `The claim is about ${quoteWords(claim.text, first)}; the passage is about ${quoteWords(passage.text, other)}.`,
    claim: spanOf(first),
    passage: spanOf(other),
  };
}

function isSubstance(word: string): boolean {
  return kindOfWord(word) === 'substance';
}

function wordsOf({ sentences }: ComparedText, isWanted: (word: string) => boolean): readonly Token[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.filter(({ lower, weight }) => weight > 0 && isWanted(lower)),
  );
}
