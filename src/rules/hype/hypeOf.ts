import type { Cue } from '../../claims/cue.ts';
import { amplifierOf } from '../../claims/hype/amplified.ts';
import { partnerOf } from '../../claims/hype/coordinated.ts';
import { decideHype, type HypeStep } from '../../claims/hype/decideHype.ts';
import { isGratuitous } from '../../claims/hype/gratuitous.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Span, Word } from '../../model.ts';
import { type Hit, hitCue } from '../rule.ts';

/** The words of praise that are hype by one of some steps, amplifiers and neighbours included. */
export function hypeOf(
  sentence: ReadSentence,
  prose: string,
  lexicons: readonly LexiconName[],
  steps: readonly HypeStep[],
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const cue of cuesOf(sentence, ...lexicons)) {
    const step = decideHype(sentence, cue, prose);
    if (step === undefined || !steps.includes(step)) continue;
    const span = spanOf(sentence, cue, prose, step);
    if ((hits.at(-1)?.end ?? -1) > span.start) continue;
    const candidates =
      isGratuitous(sentence, cue, prose) || step === 'coordinated' ? hitCue(cue).candidates : [];
    hits.push({ ...span, candidates: candidates.map((candidate) => ({ ...candidate, span })) });
  }
  return hits;
}

function spanOf(sentence: ReadSentence, cue: Cue, prose: string, step: HypeStep): Span {
  if (step === 'amplified') return { start: amplifierOf(sentence, cue)?.start ?? cue.start, end: cue.end };
  const partner = step === 'coordinated' ? partnerOf(sentence, cue, prose) : undefined;
  if (partner === undefined) return { start: cue.start, end: cue.end };
  const other = sentence.words[partner] as Word;
  return { start: Math.min(cue.start, other.start), end: Math.max(cue.end, other.end) };
}
