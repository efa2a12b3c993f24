import { readBlock } from '../../../src/claims/read.ts';
import { type Numeral, readNumerals } from '../../../src/claims/statistics/numeral.ts';
import { asParagraph } from '../../../src/text/asParagraph.ts';

/** The numerals of a text that is one sentence. */
export function numeralsOf(prose: string): readonly Numeral[] {
  const { sentences } = readBlock(asParagraph(prose));
  return sentences.flatMap((sentence) => readNumerals(sentence, prose));
}
