import type { Cue } from '../claims/cue.ts';
import { isGratuitous } from '../claims/hype/gratuitous.ts';
import { cuesOf, type ReadSentence } from '../claims/sentence.ts';
import type { LexiconName } from '../lexicons/lexicon.ts';
import { type Hit, hitCue, type Rule } from './rule.ts';

const beForms = /^(?:is|are|was|were|be|been|being|am|so|very|too|as)$/;

/** The sentence stands without the words: an adverb, or an adjective before its noun ("is remarkable" is neither). */
function canGo(sentence: ReadSentence, cue: Cue, prose: string): boolean {
  const last = sentence.words[cue.last]?.lower ?? '';
  if (cue.first === cue.last && last.endsWith('ly')) return true;
  const before = sentence.words[cue.first - 1]?.lower ?? '';
  return !beForms.test(before) && isGratuitous(sentence, cue, prose);
}

/** A hit on a word of praise; leaving it out is offered only where the sentence stands without it. */
export function hitPraise(sentence: ReadSentence, cue: Cue, prose: string): Hit {
  const hit = hitCue(cue);
  if (canGo(sentence, cue, prose)) return hit;
  return { ...hit, candidates: hit.candidates.filter(({ text }) => text !== '') };
}

/** Makes a `find` that objects to every phrase of some lexicons of praise. */
export function praiseOf(...names: readonly LexiconName[]): Rule['find'] {
  return ({ sentence, reading }) =>
    cuesOf(sentence, ...names).map((cue) => hitPraise(sentence, cue, reading.block.prose));
}
