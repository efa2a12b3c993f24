import { hasCue } from '../claims/sentence.ts';
import type { Context } from './context.ts';

/** A count of something: "n = 24", "17/24", "of 120 patients". */
const denominator = /\bn\s*=\s*\d|\d\s*\/\s*\d|\bof(?:\s+the)?\s+\d+\s+\p{L}/iu;

/** The figure has something to be measured against: a comparator, an interval, or its denominator. */
export const comparator: Context = ({ sentence, reading }) =>
  hasCue(sentence, 'comparator') || denominator.test(reading.block.prose.slice(sentence.start, sentence.end));
