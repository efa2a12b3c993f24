import { breaksThought, reachLeft } from '../claims/clause.ts';
import { cuesOf } from '../claims/sentence.ts';
import { type Context, wordsOf } from './context.ts';

/** The claim is softened before it is made: "these results suggest that", "may", "whether". */
export const hedging: Context = (around) => {
  const { sentence, reading } = around;
  const { first } = wordsOf(around);
  const from = reachLeft(sentence, first, reading.block.prose, breaksThought);
  return cuesOf(sentence, 'hedge').some((cue) => cue.first >= from && cue.last < first);
};
