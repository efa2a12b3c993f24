import type { Assertion } from '../claims/effects/assertion.ts';
import type { Candidate, Place } from './rule.ts';

/**
 * "may" before the base form: the nearest step down that readers tell apart from a plain cause. What
 * has no place for "may" takes "possibly" ("…, possibly reversing"), and a clinic's "can help" gives
 * its "can".
 */
export function softenWithMay({ verb, use }: Assertion, { sentence }: Place): readonly Candidate[] {
  const { words } = sentence;
  const first = words[verb.first];
  const before = words[verb.first - 1];
  if (!first) return [];
  const end = first.end;
  if (use === 'participle') return [{ text: `possibly ${first.lower}`, span: { start: first.start, end } }];
  if (use === 'infinitive') return softenHelp(words.slice(Math.max(0, verb.first - 4), verb.first));
  // "What zinc does is rebuild bone": "may do" goes where "does" is.
  const does = words[verb.first - 2];
  if (before?.lower === 'is' && verb.inflected?.form === 'base' && does) {
    return [{ text: 'may do', span: { start: does.start, end: does.end } }];
  }
  const progressive = before && /^(?:is|are)$/.test(before.lower) && verb.inflected?.form === 'gerund';
  if (progressive) {
    return [{ text: `may be ${first.lower}`, span: { start: before.start, end } }];
  }
  const isHelper = before && /^(?:can|will|do|does)$/.test(before.lower);
  const start = isHelper ? before.start : first.start;
  return [{ text: `may ${verb.inflected?.verb ?? ''}`, span: { start, end } }];
}

/** "can help", "helps", "help" → "may help"; "lets" → "may let". */
function softenHelp(words: Place['sentence']['words']): readonly Candidate[] {
  const at = words.findIndex((word) => /^(?:help|allow|enable|let)s?$/.test(word.lower));
  const help = words[at];
  if (!help) return [];
  const before = words[at - 1];
  const start = before && /^(?:can|will)$/.test(before.lower) ? before.start : help.start;
  return [{ text: `may ${help.lower.replace(/s$/, '')}`, span: { start, end: help.end } }];
}
