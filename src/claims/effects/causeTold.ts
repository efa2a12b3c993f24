import type { Span } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { cuesOf, type ReadSentence } from '../sentence.ts';
import { findRelations } from '../strength/relations.ts';
import { viewSentence } from '../strength/view.ts';
import { type Assertion, findAssertions } from './assertion.ts';
import { isFramed } from './framed.ts';
import { isKnownCause } from './harmDisclosed.ts';
import { readVerbUse } from './verbUse.ts';

const verbs = ['cure verb', 'benefit verb', 'effect verb'] as const;

/** A stretch longer than this, in characters, is no sentence, and tells nothing that could be made out. */
const longest = 2000;

/** "Changes that increase the risk were measured": what is known, not what this study found. */
function describes({ verb, use }: Assertion, { words }: ReadSentence): boolean {
  return use === 'present' && /^(?:that|which)$/.test(words[verb.first - 1]?.lower ?? '');
}

/** What gets better is how something is measured, told apart or counted. */
const measuring =
  /^(?:\W+\w+){0,4}\W+(?:diagnos|classif|predict|discriminat|prognos|identif|detect|accura|stratif|reclass|information|understanding|knowledge|estimat|model|confidence|imag|magnetic|angiogra|tomogra)/i;
/** What will come of it is a forecast, and no finding. */
const forecasts = /\bwill\s+$/i;

/**
 * Verbs by which a sentence tells a cause as fact: those that the reading of its strength and the reading
 * of the verb itself both take for one, whatever the effect is on, and those in the present tense with a
 * health outcome behind them. Dear: to be asked of sentences that report what a study found.
 */
export function findCausesTold(sentence: ReadSentence, prose: string): readonly Cue[] {
  if (sentence.end - sentence.start > longest) return [];
  const asserted = new Set(
    findAssertions(sentence, prose, { verbs, outcome: 'health outcome', uses: ['present'] })
      .filter((assertion) => !isKnownCause(assertion, sentence, prose) && !describes(assertion, sentence))
      .map(({ verb }) => verb),
  );
  const direct = findDirect(sentence, prose);
  return cuesOf(sentence, ...verbs).filter((verb) => {
    if (measuring.test(prose.slice(verb.end, verb.end + 80))) return false;
    if (forecasts.test(prose.slice(Math.max(sentence.start, verb.start - 12), verb.start))) return false;
    if (asserted.has(verb)) return !isFramed(sentence, prose, verb.start);
    return (
      direct.some((cue) => cue.start < verb.end && verb.start < cue.end) && isTold(sentence, verb, prose)
    );
  });
}

function isTold(sentence: ReadSentence, verb: Cue, prose: string): boolean {
  const use = readVerbUse(sentence, verb, prose);
  return use === 'present' || use === 'past';
}

/** Words that assert a cause without a hedge, in block offsets. */
function findDirect({ start, end }: ReadSentence, prose: string): readonly Span[] {
  return viewSentence(prose.slice(start, end))
    .flatMap(findRelations)
    .filter(({ strength, cue }) => strength === 'direct' && cue.inflected !== undefined)
    .map(({ cue }) => ({ start: cue.start + start, end: cue.end + start }));
}
