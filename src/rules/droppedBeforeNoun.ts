import type { Cue } from '../claims/cue.ts';
import type { Place } from './rule.ts';
import { type Hit, hitCue } from './rule.ts';

/** A hit whose words may be left out only where a noun follows them: "an FDA-approved laser", not "is FDA-approved". */
export function droppedBeforeNoun(cue: Cue, { sentence, reading }: Place): Hit {
  const next = sentence.words[cue.last + 1];
  const isBeforeNoun = next && next.start === cue.end + 1 && reading.block.prose[cue.end] === ' ';
  const isTold = /^(?:is|are|was|were|be|been|being)$/.test(sentence.words[cue.first - 1]?.lower ?? '');
  return isBeforeNoun && !isTold ? hitCue(cue) : { start: cue.start, end: cue.end, candidates: [] };
}
