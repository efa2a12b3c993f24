import type { Assertion } from '../claims/assertion.ts';
import type { Candidate, Place } from './rule.ts';

/** "may" before the base form: the nearest step down that readers tell apart from a plain cause. */
export function softenWithMay({ verb }: Assertion, { sentence }: Place): readonly Candidate[] {
  const first = sentence.words[verb.first];
  const before = sentence.words[verb.first - 1];
  if (!first) return [];
  const isHelper = before && /^(?:can|will|do|does)$/.test(before.lower);
  const start = isHelper ? before.start : first.start;
  return [{ text: `may ${verb.inflected?.verb ?? ''}`, span: { start, end: first.end } }];
}
