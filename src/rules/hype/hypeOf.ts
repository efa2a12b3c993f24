import type { Cue } from '../../claims/cue.ts';
import { amplifierOf } from '../../claims/hype/amplified.ts';
import { partnerOf } from '../../claims/hype/coordinated.ts';
import { decideHype, type HypeStep } from '../../claims/hype/decideHype.ts';
import { isGratuitous } from '../../claims/hype/gratuitous.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Span, Word } from '../../model.ts';
import { type Candidate, type Hit, hitCue } from '../rule.ts';

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
    hits.push({ ...span, candidates: wordingsFor(sentence, cue, prose, span) });
  }
  return hits;
}

/** Before its noun the praise can go; behind a verb, only what turns it up. */
function wordingsFor(sentence: ReadSentence, cue: Cue, prose: string, span: Span): readonly Candidate[] {
  const last = sentence.words.findLastIndex((word) => word.start < span.end);
  if (isGratuitous(sentence, { ...cue, last, end: span.end }, prose)) {
    return hitCue(cue).candidates.map((candidate) => ({ ...candidate, span }));
  }
  return span.start < cue.start && span.end === cue.end
    ? [{ text: prose.slice(cue.start, cue.end), span }]
    : [];
}

function spanOf(sentence: ReadSentence, cue: Cue, prose: string, step: HypeStep): Span {
  if (step === 'amplified') return { start: amplifierOf(sentence, cue)?.start ?? cue.start, end: cue.end };
  const partner = step === 'coordinated' ? partnerOf(sentence, cue, prose) : undefined;
  if (partner === undefined) return { start: cue.start, end: cue.end };
  const other = sentence.words[partner] as Word;
  return { start: Math.min(cue.start, other.start), end: Math.max(cue.end, other.end) };
}
