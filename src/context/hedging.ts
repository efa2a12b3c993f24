import { breaksClause, breaksThought, reachLeft } from '../claims/clause.ts';
import { cuesOf } from '../claims/sentence.ts';
import { type Context, wordsOf } from './context.ts';

/** "Whether taken by mouth or not, it cures": these leave room in their own clause only. */
const endAtComma = new Set(['whether', 'if']);

/** The claim is softened before it is made, or as it is made: "these results suggest that", "may". */
export const hedging: Context = (around) => {
  const { sentence, reading } = around;
  const { prose } = reading.block;
  const { first, last } = wordsOf(around);
  const thought = reachLeft(sentence, first, prose, breaksThought);
  const clause = reachLeft(sentence, first, prose, breaksClause);
  return cuesOf(sentence, 'hedge').some(
    (cue) => cue.last <= last && cue.first >= (endAtComma.has(cue.entry.say) ? clause : thought),
  );
};
