import { neighbours, stretchAround } from '../claims/neighbours.ts';
import { hasCue, type ReadSentence } from '../claims/sentence.ts';
import { givesEstimate } from '../claims/shares/givesEstimate.ts';
import type { Context } from './context.ts';

/** A count that a share is a share of: "n = 24", "17/24", "of 120 patients", "one hundred and sixteen (58%)". */
const denominator =
  /\bn\s*=\s*\d|\d\s*\/\s*\d|(?<!\bout\s)\bof(?:\s+the|\s+all)?\s+\d[\d,]*\s+(?!per\s?cent)\p{L}|\p{L}\s+\(\d[\d.,]*\s?%\)\s+of\b|\bin\s+\d[\d,]*\s+of\b/iu;

/** The figure has something to be measured against: a comparator, an interval, or its denominator. */
export const comparator: Context = ({ hit, sentence, reading }) => {
  const { prose } = reading.block;
  const measures = (read: ReadSentence) =>
    hasCue(read, 'comparator') || givesEstimate(prose, stretchAround(read, hit));
  const { start, end } = stretchAround(sentence, hit);
  return (
    reading.facts.sample !== undefined ||
    denominator.test(prose.slice(start, end)) ||
    neighbours(sentence, reading).some(measures)
  );
};
