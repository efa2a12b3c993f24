import type { Cue } from '../claims/cue.ts';
import { isGratuitous } from '../claims/hype/gratuitous.ts';
import { isInName } from '../claims/hype/name.ts';
import { cuesOf, type ReadSentence } from '../claims/sentence.ts';
import type { LexiconName } from '../lexicons/lexicon.ts';
import { type Finder, type Hit, hitCue } from './rule.ts';

const beForms = /^(?:is|are|was|were|be|been|being|am|so|very|too|as)$/;

/** The sentence stands without the words: an adverb, or an adjective before its noun ("is remarkable" is neither). */
function canGo(sentence: ReadSentence, cue: Cue, prose: string): boolean {
  const last = sentence.words[cue.last]?.lower ?? '';
  if (cue.first === cue.last && last.endsWith('ly')) return true;
  const before = sentence.words[cue.first - 1]?.lower ?? '';
  return !beForms.test(before) && isGratuitous(sentence, cue, prose);
}

const beforeBareVerb =
  /^(?:to|can|will|could|would|should|may|might|must|by|for|of|from|in|and|or|help|helps|helped)$/;

/** "May help" can stand where the words begin with a verb of their own, not behind "to", "by" or another modal. */
function takesModal(sentence: ReadSentence, cue: Cue): boolean {
  const form = cue.inflected?.form;
  if (form === 'gerund' || form === 'participle') return false;
  // An order: "Banish pain".
  if (form === 'base' && cue.first === 0) return false;
  return !beforeBareVerb.test(sentence.words[cue.first - 1]?.lower ?? '');
}

/** A hit on words of praise or promise, with the wordings that leave a whole sentence. */
export function hitPraise(sentence: ReadSentence, cue: Cue, prose: string): Hit {
  const hit = hitCue(cue);
  const before = sentence.words[cue.first - 1];
  const candidates = hit.candidates.flatMap((candidate) => {
    if (candidate.text === '') return canGo(sentence, cue, prose) ? [candidate] : [];
    if (!/^(?:may|be~) /.test(candidate.text) || takesModal(sentence, cue)) return [candidate];
    // "Will save lives": the promise goes with its modal.
    const replaces = before && candidate.text.startsWith('may ') && /^(?:can|will)$/.test(before.lower);
    return replaces ? [{ ...candidate, span: { start: before.start, end: cue.end } }] : [];
  });
  return { ...hit, candidates };
}

/** For a rule that objects to every phrase of some lexicons of praise. */
export function praiseOf(...names: readonly LexiconName[]): Finder {
  return {
    needs: names,
    find: ({ sentence, reading }) =>
      cuesOf(sentence, ...names)
        .filter((cue) => !isInName(sentence, cue, reading.block.prose))
        .map((cue) => hitPraise(sentence, cue, reading.block.prose)),
  };
}
