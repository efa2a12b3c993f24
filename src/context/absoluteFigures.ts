import { givesEstimate } from '../claims/givesEstimate.ts';
import { neighbours } from '../claims/neighbours.ts';
import { hasCue, type ReadSentence } from '../claims/sentence.ts';
import type { Context } from './context.ts';

/** "5 in 1,000", "per 100,000 people", "12 of 240 women", "10% to 6%". */
const frequency =
  /\b(?:in|per|of|every)\s+(?:the\s+)?\d[\d,]*(?!\s?(?:%|per\s?cent))\b|\bper\s+(?:\d|hundred|thousand|million)|%\s+(?:to|and|v|vs\.?|versus|or)\s+\d/iu;
const year = /\b(?:in|of)\s+(?:19|20)\d\d\b/giu;

/** The risks themselves stand nearby: frequencies, two percentages, or an estimate with its interval. */
export const absoluteFigures: Context = ({ sentence, reading }) => {
  const { prose } = reading.block;
  const tells = (read: ReadSentence) => {
    const text = prose.slice(read.start, read.end);
    return (
      hasCue(read, 'absolute') ||
      givesEstimate(prose, read) ||
      read.quantities.filter(({ unit }) => unit === '%').length > 1 ||
      frequency.test(text.replace(year, ''))
    );
  };
  return neighbours(sentence, reading).some(tells);
};
