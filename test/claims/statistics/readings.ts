import { readBlock } from '../../../src/claims/read.ts';
import { type Numeral, readNumerals } from '../../../src/claims/statistics/numeral.ts';

/** The numerals of a text that is one sentence. */
export function numeralsOf(prose: string): readonly Numeral[] {
  const { sentences } = readBlock({
    start: 0,
    end: prose.length,
    kind: 'paragraph',
    prose,
    marks: [],
    quoted: false,
  });
  return sentences.flatMap((sentence) => readNumerals(sentence, prose));
}
