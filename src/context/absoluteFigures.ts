import { neighbours, stretchAround } from '../claims/neighbours.ts';
import { hasCue, type ReadSentence } from '../claims/sentence.ts';
import { givesEstimate } from '../claims/shares/givesEstimate.ts';
import { onlyPercentage } from '../claims/shares/onlyPercentage.ts';
import type { Context } from './context.ts';

/** "5 in 1,000", "per 100,000 people", "12 of 240 women". */
const frequency =
  /\b(?:in|per|of|every)\s+(?:the\s+)?\d[\d,]*(?!\s?(?:%|per\s?cent))\b|\bper\s+(?:\d|hundred|thousand|million)/iu;
const year = /\b(?:in|of)\s+(?:19|20)\d\d\b/giu;

/** The risks themselves stand nearby: frequencies, two percentages, or an estimate with its interval. */
export const absoluteFigures: Context = ({ hit, sentence, reading }) => {
  const { prose } = reading.block;
  const tells = (read: ReadSentence) => {
    const stretch = stretchAround(read, hit);
    return (
      hasCue(read, 'absolute') ||
      givesEstimate(prose, stretch) ||
      hasSeveralPercentages(read, prose) ||
      frequency.test(prose.slice(stretch.start, stretch.end).replace(year, ''))
    );
  };
  return neighbours(sentence, reading).some(tells);
};

function hasSeveralPercentages(read: ReadSentence, prose: string): boolean {
  return read.quantities.some(({ unit }) => unit === '%') && !onlyPercentage(read, prose);
}
