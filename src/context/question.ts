import type { Context } from './context.ts';

/** The sentence asks, it does not claim. */
export const question: Context = ({ sentence, reading }) =>
  /\?[\s"'”’)\]]*$/.test(reading.block.prose.slice(sentence.start, sentence.end));
