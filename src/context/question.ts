import type { Context } from './context.ts';

/** "What if you could …?", "Ready to …?": an offer to the reader, put as a question. */
const offers =
  /^[\s"'“‘*_]*(?:(?:but|and|so)\s+)?(?:(?:what if|wouldn['’]t|don['’]t|why shouldn['’]t)\s+(?:you|your|we|there)\b|(?:are you\s+)?(?:ready|prepared) (?:to|for)\b|why (?:not|wait)\b|(?:are you\s+)?(?:tired|sick) of\b|(?:are you\s+)?looking (?:to|for)\b|(?:do you |would you )?(?:want|wish|like|long) to (?!know|learn|find out|ask|hear|read|see)|imagine\b)/i;

/** How much of a sentence says that it is an offer, in characters. */
const opening = 60;

/** The sentence asks, it does not claim; an offer put as a question does. */
export const question: Context = ({ sentence, reading }) => {
  const { prose } = reading.block;
  if (!/\?[\s"'”’)\]]*$/.test(prose.slice(sentence.start, sentence.end))) return false;
  return !offers.test(prose.slice(sentence.start, Math.min(sentence.end, sentence.start + opening)));
};
