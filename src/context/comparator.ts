import { hasCue } from '../claims/sentence.ts';
import type { Context } from './context.ts';

/** A count that a share is a share of: "n = 24", "17/24", "of 120 patients". */
const denominator = /\bn\s*=\s*\d|\d\s*\/\s*\d|\bof(?:\s+the)?\s+\d+\s+\p{L}/iu;
/** A paragraph that reports its own study says somewhere how many took part: "312 women were followed". */
const takingPart =
  /\b\d{2,}\s+(?!per)(?:\p{L}+\s+){0,3}?(?:patients|people|women|men|adults|children|participants|subjects|cases)\b/iu;

/** The figure has something to be measured against: a comparator, an interval, or its denominator. */
export const comparator: Context = ({ sentence, reading }) => {
  const { prose } = reading.block;
  return (
    hasCue(sentence, 'comparator') ||
    denominator.test(prose.slice(sentence.start, sentence.end)) ||
    takingPart.test(prose)
  );
};
